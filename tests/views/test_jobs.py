from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from commitments.models import Job, JobState, Letter, Source
from commitments.services.ingest import MAX_BYTES, run_job
from tests import build
from tests.conftest import NOON
from tests.pages import number_of_queries, words

pytestmark = pytest.mark.django_db

TEXT = "Den Haag, 10 januari 2024\n\nIk zal uw Kamer voor 1 maart informeren.\n"


@pytest.fixture(autouse=True)
def _signed_in(client: Client, settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    settings.CELERY_TASK_ALWAYS_EAGER = False
    client.force_login(build.user())


def file(name: str = "brief.txt", content: bytes = TEXT.encode()) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def upload(client: Client, **typed: Any) -> tuple[int, str]:
    source = Source.objects.first() or build.source()
    data = {"visibility": "public", "source": source.pk, **typed}
    response = client.post(reverse("letter_new"), data)
    return response.status_code, response.headers.get("Location", response.content.decode())


def job(state: JobState = JobState.FAILED, **fields: Any) -> Job:
    fields = {"name": "brief.txt", "message": "", "file": "x", **fields}
    return Job.objects.create(
        state=state,
        source=build.source(),
        sha256="0",
        size=1,
        asked_by="Proef griffie",
        created_at=NOON,
        **fields,
    )


def content(made: Job) -> str:
    with made.file.open("rb") as kept:
        return str(kept.read().decode())


def test_uploaded_file_becomes_a_job_with_its_own_page(client: Client) -> None:
    status, where = upload(client, uploads=file(), date="2024-01-10", visibility="concept")
    made = Job.objects.get()
    assert (status, where) == (302, f"/opdrachten/{made.pk}/")
    assert (made.name, made.state, made.asked_by) == ("brief.txt", "queued", "Proef griffie")
    assert made.options == {"visibility": "concept", "date": "2024-01-10"}
    assert content(made) == TEXT


def test_several_files_become_as_many_jobs_on_one_page(client: Client) -> None:
    status, where = upload(client, uploads=[file("a.txt"), file("b.txt")])
    first = min(Job.objects.values_list("pk", flat=True))
    assert (status, where) == (302, f"/opdrachten/?vanaf={first}")
    told = words(client, where)
    assert "2 opdrachten" in told
    assert "a.txt" in told
    assert "b.txt" in told


def test_pasted_text_becomes_a_job(client: Client) -> None:
    assert upload(client, text=TEXT)[0] == 302
    assert content(Job.objects.get()).replace("\r\n", "\n") == TEXT


def test_first_letter_brings_its_source(client: Client) -> None:
    assert "Brief toevoegen" in words(client, reverse("letter_new"))
    assert [source.name for source in Source.objects.all()] == ["Met de hand toegevoegd"]


def test_known_source_is_used_and_no_other_made(client: Client) -> None:
    build.source("demo")
    client.get(reverse("letter_new"))
    upload(client, text=TEXT)
    assert Job.objects.get().source.slug == "demo"
    assert Source.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({}, "Kies een bestand of plak de tekst van een brief."),
        ({"text": " \n "}, "Kies een bestand of plak de tekst van een brief."),
        ({"text": TEXT, "date": "32-13-2024"}, "Voer een geldige datum in."),
        ({"text": TEXT, "visibility": "recalled"}, "recalled is geen beschikbare keuze"),
        ({"text": TEXT, "source": "999"}, "Selecteer een geldige keuze"),
    ],
)
def test_incomplete_upload_is_told_beside_the_field(
    client: Client, typed: dict[str, Any], told: str
) -> None:
    status, page = upload(client, **typed)
    assert (status, Job.objects.count()) == (422, 0)
    assert told in page


def test_too_many_files_are_refused_together(client: Client) -> None:
    status, page = upload(client, uploads=[file(f"{n}.txt") for n in range(21)])
    assert (status, Job.objects.count()) == (422, 0)
    assert "Voeg ten hoogste 20 bestanden tegelijk toe." in page


def test_file_that_is_too_big_is_told_by_name_and_the_rest_is_taken(client: Client) -> None:
    big = file("groot.txt", b"x" * (MAX_BYTES + 1))
    status, where = upload(client, uploads=[big, file("goed.txt")])
    assert [made.name for made in Job.objects.all()] == ["goed.txt"]
    assert status == 302
    assert "groot.txt is groter dan 20 MB" in words(client, where)


def test_only_a_file_that_is_too_big_comes_back_on_the_form(client: Client) -> None:
    status, page = upload(client, uploads=file("groot.txt", b"x" * (MAX_BYTES + 1)))
    assert status == 422
    assert "groot.txt is groter dan 20 MB" in page


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff" * 50, b"%PDF-1.7 \x00"])
def test_bad_file_is_kept_and_its_job_says_what_is_wrong(client: Client, content: bytes) -> None:
    _, where = upload(client, uploads=file("vreemd.txt", content))
    made = run_job(Job.objects.get().pk, now=NOON)
    assert made.state == JobState.FAILED
    told = words(client, where)
    assert "mislukt" in told
    assert made.message in told
    assert "Opnieuw proberen" in told


def test_read_letter_is_told_with_its_link(client: Client) -> None:
    _, where = upload(client, uploads=file())
    assert "Het bestand is bewaard en wordt gelezen." in words(client, where)
    assert 'hx-trigger="every 2s"' in client.get(where).content.decode()
    made = run_job(Job.objects.get().pk, now=NOON)
    page = client.get(where).content.decode()
    assert "klaar" in page
    assert f"/brieven/{made.letter_id}/" in page
    assert "hx-trigger" not in page


def test_name_of_a_file_is_never_markup(client: Client) -> None:
    _, where = upload(client, uploads=file("<img src=x onerror=alert(1)>.txt"))
    assert "<img src=x" not in client.get(where).content.decode()
    assert "<img src=x" not in client.get(reverse("jobs")).content.decode()


def test_failed_job_is_queued_again_once(client: Client) -> None:
    made = job()
    where = reverse("job_retry", args=[made.pk])
    first = client.post(where, follow=True).content.decode()
    assert "Het bestand wordt opnieuw gelezen." in first
    second = client.post(where, follow=True).content.decode()
    assert "Deze opdracht is niet mislukt" in second
    made.refresh_from_db()
    assert made.state == JobState.QUEUED


def test_jobs_of_one_upload_are_ones_own(client: Client) -> None:
    mine = job(name="mijn.txt")
    Job.objects.filter(pk=job(name="ander.txt").pk).update(asked_by="Iemand")
    told = words(client, f"{reverse('jobs')}?vanaf={mine.pk}")
    assert "mijn.txt" in told
    assert "ander.txt" not in told
    assert "ander.txt" in words(client, f"{reverse('jobs')}?vanaf=x")


def test_job_of_an_address_says_its_file_is_still_to_come(client: Client) -> None:
    kept = job(JobState.QUEUED)
    coming = job(JobState.QUEUED, file="", options={"address": "https://voorbeeld.test/brief.pdf"})
    page = client.get(reverse("job", args=[coming.pk])).content.decode()
    assert "Het bestand wordt opgehaald en daarna gelezen." in page
    assert "is bewaard" not in page
    assert "is bewaard" in client.get(reverse("job", args=[kept.pk])).content.decode()


def test_page_of_jobs_renews_itself_only_while_one_is_busy(client: Client) -> None:
    done = job(JobState.DONE)
    assert "hx-trigger" not in client.get(reverse("jobs")).content.decode()
    Job.objects.filter(pk=done.pk).update(state=JobState.RUNNING)
    page = client.get(reverse("jobs")).content.decode()
    assert 'hx-trigger="every 2s"' in page
    assert "http-equiv" not in page


def test_number_of_queries_is_the_same_for_many_jobs(client: Client) -> None:
    job(letter=build.letter(date=date(2024, 1, 1)))
    few = number_of_queries(client, reverse("jobs"))
    for _ in range(10):
        job(letter=build.letter())
    assert number_of_queries(client, reverse("jobs")) == few
    assert few <= 10
    assert Letter.objects.count() == 11


def test_upload_tells_how_far_it_is(client: Client) -> None:
    first = job(JobState.DONE)
    job(JobState.FAILED)
    job(JobState.QUEUED)
    told = words(client, f"{reverse('jobs')}?vanaf={first.pk}")
    assert "2 van 3 bestanden gelezen, 1 mislukt" in told
    assert "gelezen, 1 mislukt" not in words(client, reverse("jobs"))


def test_failed_jobs_can_be_seen_alone_with_their_number(client: Client) -> None:
    first = job(JobState.FAILED, name="stuk.pdf")
    job(JobState.DONE, name="heel.pdf")
    for address, query in ((reverse("jobs"), ""), (reverse("jobs"), f"vanaf={first.pk}&")):
        told = words(client, f"{address}?{query}")
        assert ("alle 2" in told, "mislukt 1" in told, "heel.pdf" in told) == (True, True, True)
        page = client.get(f"{address}?{query}stand=mislukt")
        assert [one.name for one in page.context["page"]] == ["stuk.pdf"]
        assert page.context["prefix"] == f"{query}stand=mislukt&"
        linked = f"{query}stand=mislukt".replace("&", "&amp;")
        assert f'href="{address}?{linked}"' in page.content.decode()


def test_page_of_failed_jobs_says_when_there_are_none(client: Client) -> None:
    job(JobState.DONE)
    assert "Er is niets mislukt." in words(client, f"{reverse('jobs')}?stand=mislukt")
