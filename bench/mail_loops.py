"""``python bench/mail_loops.py send_mail|mailer PORT MAILS``: what one would write first.

Every mail is rendered from its twelve entries, as text and as HTML. send_mail
hands each over at once; django-mailer queues them in a database and sends them
from there. Prints mails a second. Needs Django, and django-mailer for the second.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from datetime import date, timedelta
from typing import Any

TEXT = """{% for one in entries %}* Te laat: te laat, {{ one.days }} dagen
  “{{ one.quote }}”
  {{ one.who }}
  Termijn: uiterlijk {{ one.latest|date:"j F Y" }} (volgens leesregel uit ‘voor 1 maart’)
  Toezegging {{ one.number }}: https://gestand.example/toezeggingen/{{ one.number }}/

{% endfor %}Stoppen: https://gestand.example/abonnementen/stoppen/{{ token }}/
"""
HTML = """<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><style>
body { margin: 0; padding: 24px 16px; background: #fbfaf7; color: #1d2226; }
.quote { font: 1.05em/1.5 Georgia, serif; } .small { font-size: .875em; color: #545b61; }
</style></head><body><main>{% for one in entries %}<div class="entry late">
<p class="timing"><span class="label">Te laat</span> te laat, {{ one.days }} dagen</p>
<p class="quote">“{{ one.quote }}”</p><p class="small">{{ one.who }}</p>
<p class="small">Termijn: uiterlijk {{ one.latest|date:"j F Y" }} (volgens leesregel)</p>
<p><a href="https://gestand.example/toezeggingen/{{ one.number }}/">Bekijk {{ one.number }}</a></p>
</div>{% endfor %}<p><a href="https://gestand.example/abonnementen/stoppen/{{ token }}/">Stoppen</a>
</p></main></body></html>"""
ENTRIES = [
    {
        "days": number + 20,
        "quote": f"Ik zal uw Kamer informeren over onderwerp {number}.",
        "who": "Minister van Voorbeelden, A. Voorbeeld",
        "latest": date(2026, 11, 1) - timedelta(days=number),
        "number": f"G-{number:06d}",
    }
    for number in range(12)
]


def main(which: str, port: int, mails: int) -> None:
    with tempfile.NamedTemporaryFile(suffix=".sqlite3") as file:
        _configure(which, port, file.name)
        act = _with_mailer if which == "mailer" else _with_send_mail
        print(json.dumps(mails / act(mails)))


def _configure(which: str, port: int, database: str) -> None:
    import django
    from django.conf import settings

    loader = "django.template.loaders.locmem.Loader"
    cached = "django.template.loaders.cached.Loader"
    server = {"host": "127.0.0.1", "port": port}
    settings.configure(
        SECRET_KEY="none",
        USE_TZ=True,
        INSTALLED_APPS=["mailer"] if which == "mailer" else [],
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": database}},
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=port,
        MAILER_EMAIL_BACKEND="django.core.mail.backends.smtp.EmailBackend",
        MAILER_USE_FILE_LOCK=False,
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "OPTIONS": {"loaders": [(cached, [(loader, {"d.txt": TEXT, "d.html": HTML})])]},
            }
        ],
    )
    if which != "mailer":
        del settings.EMAIL_HOST, settings.EMAIL_PORT
        backend = "django.core.mail.backends.smtp.EmailBackend"
        settings.MAILERS = {"default": {"BACKEND": backend, "OPTIONS": server}}
    django.setup()


def _rendered(number: int) -> dict[str, Any]:
    from django.template.loader import render_to_string

    context = {"entries": ENTRIES, "token": f"token{number}"}
    return {
        "subject": "Gestand: 12 toezeggingen te laat",
        "message": render_to_string("d.txt", context),
        "from_email": "gestand@gestand.example",
        "recipient_list": [f"s{number}@voorbeeld.test"],
        "html": render_to_string("d.html", context),
    }


def _with_send_mail(mails: int) -> float:
    from django.core.mail import send_mail

    started = time.perf_counter()
    for number in range(mails):
        mail = _rendered(number)
        send_mail(**{key: mail[key] for key in mail if key != "html"}, html_message=mail["html"])
    return time.perf_counter() - started


def _with_mailer(mails: int) -> float:
    from django.core.management import call_command
    from mailer import engine, send_html_mail  # type: ignore[import-not-found]

    call_command("migrate", verbosity=0)
    started = time.perf_counter()
    for number in range(mails):
        mail = _rendered(number)
        send_html_mail(
            mail["subject"],
            mail["message"],
            mail["html"],
            mail["from_email"],
            mail["recipient_list"],
        )
    engine.send_all()
    return time.perf_counter() - started


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
