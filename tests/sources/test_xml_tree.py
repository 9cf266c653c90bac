import time

import pytest

from commitments.sources.errors import UnreadableFileError
from commitments.sources.limits import MAX_DEPTH
from commitments.sources.xml_tree import DTD_REFUSED, attribute, local, parse_xml

BILLION = b"<!DOCTYPE l [<!ENTITY a 'ha'>" + b"".join(
    b"<!ENTITY %s '%s'>" % (bytes([98 + i]), b"&%s;" % bytes([97 + i]) * 10) for i in range(9)
)


def refusal(content: bytes) -> str:
    started = time.perf_counter()
    with pytest.raises(UnreadableFileError) as caught:
        parse_xml(content, "De brief")
    assert time.perf_counter() - started < 1
    return str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        BILLION + b"]><l>&j;</l>",
        b"<!DOCTYPE l [<!ENTITY a '" + b"A" * 100_000 + b"'>]><l>" + b"&a;" * 20_000 + b"</l>",
        b"<!DOCTYPE l [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><l>&a;</l>",
        b"<?xml version='1.0'?>\n<!-- x --><!DOCTYPE l SYSTEM 'http://192.0.2.1/l.dtd'><l/>",
        b"<!DOCTYPE l [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]><l/>",
        "<!DOCTYPE l [<!ENTITY a 'b'>]><l>&a;</l>".encode("utf-16"),
        b"Geachte voorzitter,",
    ],
    ids=["laugh", "quadratic", "external", "remote", "parameter", "utf-16", "text"],
)
def test_document_with_a_dtd_is_refused_at_once(content: bytes) -> None:
    assert refusal(content) == DTD_REFUSED


def test_encoding_that_hides_a_dtd_does_not_hide_it() -> None:
    hidden = b"<?xml version='1.0' encoding='utf-7'?>+ADw-!DOCTYPE l +AFs-+AF0-+AD4-<l/>"
    assert refusal(hidden) == DTD_REFUSED


def test_unknown_entity_is_refused() -> None:
    assert refusal(b"<l>\n&nbsp;</l>").startswith("De brief is beschadigd: op regel 2 klopt")


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 200_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    assert refusal(b"<a>" * depth + b"</a>" * depth).startswith(
        f"De opmaak van het bestand is meer dan {MAX_DEPTH} lagen diep"
    )


def test_xinclude_and_stylesheets_are_not_followed() -> None:
    content = (
        b"<?xml version='1.0'?><?xml-stylesheet href='file:///etc/passwd'?>"
        b"<l xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/passwd'/>x</l>"
    )
    root, _ = parse_xml(content, "De brief")
    assert [local(one) for one in root.iter()] == ["l", "include"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_characters_are_right_in_every_encoding(encoding: str) -> None:
    declared = {"cp1252": "iso-8859-1"}.get(encoding, encoding.removesuffix("-sig"))
    content = f"<?xml version='1.0' encoding='{declared}'?><l x:a='ö' xmlns:x='y'>geïnformeerd</l>"
    root, _ = parse_xml(content.encode(encoding), "De brief")
    assert (root.text, attribute(root, "a"), attribute(root, "b")) == ("geïnformeerd", "ö", "")
