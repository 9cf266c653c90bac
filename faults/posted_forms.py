"""The forms of a page, as a browser would post them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from lxml import html

#: What is typed where a field is empty, by the kind of its input.
_TYPED = {
    "date": "2024-06-04",
    "datetime-local": "2024-06-04T10:00",
    "email": "iemand@example.org",
    "number": "1",
    "url": "https://example.org/",
    "password": "een-lang-wachtwoord",
}
_WORDS = "Een voorbeeld."


@dataclass(frozen=True, slots=True)
class Form:
    """Where a form posts to, what it posts, and every name that it has."""

    action: str
    values: dict[str, list[str]]
    names: frozenset[str]
    has_file: bool


def forms_of(page: bytes | str, address: str) -> Iterator[Form]:
    """Every form of a page that posts, as it stands."""
    text = page.decode() if isinstance(page, bytes) else page
    tree = html.document_fromstring(text)
    for form in tree.forms:
        if form.method == "POST":
            for button in _buttons(form) or [None]:
                yield _read(form, button, address)


def _buttons(form: Any) -> list[Any]:
    """Those that submit it, wherever they stand."""
    owned = "ancestor::form[1][@method] and not(@form) and count(ancestor::form[1] | $f) = 1"
    found = form.getroottree().xpath(
        f"//button[not(@type) or @type='submit'][@form=$i or ({owned})]",
        f=form,
        i=form.get("id") or "-",
    )
    return list(found)


def _read(form: Any, button: Any, address: str) -> Form:
    values: dict[str, list[str]] = {}
    for name, value in form.form_values():
        values.setdefault(name, []).append(str(value))
    inputs = [one for one in form.inputs if one.name]
    names = {str(one.name) for one in inputs}
    action = form.action or address
    if button is not None:
        action = button.get("formaction") or action
        if button.get("name"):
            values[button.get("name")] = [button.get("value", "")]
            names.add(button.get("name"))
    has_file = any(one.get("type") == "file" for one in inputs)
    return Form(urljoin(address, action), values, frozenset(names), has_file)


def filled(page: bytes | str, address: str) -> Iterator[Form]:
    """Every form of a page that posts, with something typed or chosen in every field."""
    text = page.decode() if isinstance(page, bytes) else page
    tree = html.document_fromstring(text)
    for form in tree.forms:
        for field in form.inputs:
            if field.name:
                _fill(field)
    yield from forms_of(html.tostring(tree, encoding="unicode"), address)


def _fill(field: Any) -> None:
    """Type or choose where nothing stands; a date's field may be plain text."""
    kind = field.get("type", "text")
    if field.tag == "select":
        chosen = field.value
        options = [one for one in field.value_options if one]
        if options and (not chosen or field.multiple):
            field.value = options[:1] if field.multiple else options[0]
    elif kind == "checkbox":
        field.checked = True
    elif kind == "radio":
        group = field.getroottree().xpath("//input[@type='radio'][@name=$n]", n=field.name)
        if not any(one.checked for one in group):
            group[0].checked = True
    elif kind not in {"hidden", "file", "submit"} and not field.value:
        field.value = _TYPED.get(kind, _WORDS)
