"""A register with something of every kind, so that every form of the site is on some page."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone

#: Where the crawl begins, for whom; everything else is found by following links.
STARTS: dict[str, list[str]] = {}
#: Addresses that are looked at elsewhere, and why not here.
ELSEWHERE = {
    **dict.fromkeys(
        ("openid_connect_login", "openid_connect_callback", "socialaccount_signup",
         "socialaccount_login_cancelled", "socialaccount_login_error", "socialaccount_connections"),
        "closed without an identity provider; tests/views/test_accounts.py has one",
    ),
    **dict.fromkeys(
        ("mfa_edit_webauthn", "mfa_remove_webauthn", "mfa_reauthenticate_webauthn"),
        "needs a key; tests/browser/test_security_key.py has one",
    ),
    **dict.fromkeys(("account_signup", "account_inactive"), "leads on, whatever is posted"),
    **dict.fromkeys(
        ("mfa_authenticate", "account_logout"),
        "met half-way a sign-in; tests/browser/test_security_key.py goes there",
    ),
    "account_reset_password_from_key": "takes a key by mail; faults/passwords.py has one",
    "ministry_item": "its forms post to ministry_act",
    "delivery_retry": "takes nothing but its address; tests/views/test_deliveries.py",
    "register_terms_accept": "takes ticks alone; tests/views/test_register_terms.py",
    "subscription_sent_one": "is only looked at",
    "feed_ask": "closed without a feed; takes nothing but its address",
    "letter_file": "a download",
    "download": "a download",
    **dict.fromkeys(("demo_mail", "demo_mail_html"), "mails of the demo, only looked at"),
}  # fmt: skip
#: Where who keeps the register begins.
_KEEPER = ["/beoordelen/", "/bulk/", "/bulk/kamervragen/", "/procedurevergadering/?commissie=1",
          "/termijnen/", "/rappels/", "/brieven/nieuw/", "/vastleggen/"]  # fmt: skip
#: Pages that no link leads to and that take nothing.
_LOOKED_AT = ("account_reset_password_done", "account_reset_password_from_key_done", "demo_mails",
              "health", "metrics", "security", "subscription_asked")  # fmt: skip


def fill() -> dict[str, Any]:
    """Make the rows; the accounts by role, None for a visitor without one."""
    from commitments.lifecycle import Status
    from commitments.models import DoubleProposal, Job, JobState, LetterKind, Member, Role
    from tests import build
    from tests.views.items import answer

    ministry = build.ministry()
    member = Member.objects.create(name="A. Lid", surname="Lid")
    more: dict[Role, dict[str, Any]] = {
        Role.MINISTRY: {"ministry": ministry},
        Role.MEMBER: {"member": member},
        Role.ADMINISTRATOR: {"is_staff": True, "is_superuser": True},
    }
    people: dict[str, Any] = {str(role): build.user(role, **more.get(role, {})) for role in Role}
    ours = [
        build.commitment(ministry=ministry, letter=build.letter(paper=("29237", str(number))))
        for number in range(4)
    ]
    found = [build.commitment(status=Status.FOUND, ministry=ministry) for _ in range(2)]
    done = build.commitment(status=Status.FULFILLED, fulfilled_on=date(2024, 2, 1))
    recurring = build.commitment(deadline_kind="recurring", latest=None, ministry=ministry)
    for one in (*ours, done, recurring):
        one.members.add(member)
    build.link(ours[0], answer())
    asked = build.commitment(category="beantwoording")
    build.link(asked, answer(kind=LetterKind.ANTWOORD))
    DoubleProposal.objects.create(
        found=found[1], kept=ours[3], score=0.9, reasons=["x"], proposed_at=timezone.now()
    )
    Job.objects.create(
        state=JobState.FAILED, source=build.source(), name="brief.txt", file="x", sha256="0",
        size=1, asked_by="Proef", created_at=timezone.now(), message="Geen tekst.",
    )  # fmt: skip
    _said(ours, recurring, ministry)
    _institutions(ministry)
    _checked()
    STARTS.clear()
    STARTS.update(_starts(people, done.number))
    return {"": None, **people}


def _said(ours: list[Any], recurring: Any, ministry: Any) -> None:
    """A proposal, a reaction, a report, a rappel, instalments, an act in bulk."""
    from commitments.lifecycle import HoldReason
    from commitments.models import ProposalKind
    from commitments.services.bulk_acts import Seen, decide_all
    from commitments.services.corrections import report_mistake
    from commitments.services.decide import withdraw_commitment
    from commitments.services.hold import Hold, hold_commitment
    from commitments.services.instalments import Planned, plan_instalments
    from commitments.services.ministry import Proposed, propose
    from commitments.services.rappel import send_rappel
    from commitments.services.statements import react
    from tests import build

    now = timezone.now()
    by: dict[str, Any] = {"actor": build.GRIFFIE, "now": now}
    remark = Proposed(ProposalKind.REMARK, "Bijna klaar.")
    propose(ours[1].pk, version=1, proposed=remark, ministry=ministry, **by)
    react(ours[1].pk, version=2, text="Wij zijn bijna klaar.", ministry=ministry, **by)
    report_mistake(ours[2], text="De datum klopt niet.", email="x@example.org",
                   address="10.0.0.1", now=now)  # fmt: skip
    hold = Hold(now.date(), now.date() + timedelta(days=90), HoldReason.COURT)
    hold_commitment(ours[2].pk, version=1, hold=hold, why="Onder de rechter.", **by)
    plan = [Planned(now.date() + timedelta(days=30), "de eerste")]
    plan_instalments(recurring.pk, version=1, planned=plan, why="Elk jaar.", **by)
    send_rappel(ministry, on=date(2024, 6, 1), address="ministerie@example.org", **by)
    lot = [build.commitment() for _ in range(2)]
    decide_all(
        [Seen(one.pk, 1) for one in lot],
        lambda pk, version, actor, now: withdraw_commitment(
            pk, version=version, why="Gaat niet door.", actor=actor, now=now
        ),
        what="Vervallen",
        **by,
    )


def _checked() -> None:
    """Two samples of a rule, one of them read; a letter that was edited; a mail that failed."""
    from commitments.lifecycle import Status
    from commitments.models import Commitment, Letter
    from commitments.queries import bulk
    from commitments.services.letters import edit_letter
    from commitments.services.rule_checks import draw_check, read_check
    from tests import build

    by: dict[str, Any] = {"actor": build.GRIFFIE, "now": timezone.now()}
    bulk.LEAST_JUDGED, bulk.LEAST_PERCENT = 1, 1
    for _ in range(3):
        build.commitment(status=Status.FOUND)
    rule = "toezegging.proef"
    read = draw_check(rule, chamber="", **by)
    read_check(read.pk, {one.pk: True for one in read.items.all()}, **by)
    draw_check(rule, chamber="", **by)
    letter = Letter.objects.latest("pk")
    edit_letter(letter.pk, version=letter.version, changes={"subject": "Duinen"}, why="", **by)
    build.commitment(source="register", deadline_accepted=False, letter=letter)
    assert Commitment.objects.exists()


def _institutions(ministry: Any) -> None:
    from commitments.models import Committee, Debate

    committee = Committee.objects.create(chamber="TK", name="Duinen")
    committee.ministries.add(ministry)
    Debate.objects.create(
        number="2024A00001", kind="Commissiedebat", subject="Duinen", date=date(2024, 7, 1),
        committee=committee,
    )  # fmt: skip


def _starts(people: dict[str, Any], number: str) -> dict[str, list[str]]:
    """Addresses that no page links to: those that are mailed, and pages that a filter fills."""
    from commitments.models import Invitation, Role, Subscription
    from commitments.services.subscribe import ask_subscription, confirm_subscription
    from commitments.services.tokens import confirm_token, manage_token, stop_token

    now = timezone.now()
    for criteria in ("", "status=openstaand"):
        ask_subscription(email="lezer@example.org", criteria=criteria, now=now)
    waiting, other = Subscription.objects.order_by("pk")
    followed = confirm_subscription(confirm_token(other), now=now)
    invited = Invitation.objects.create(
        email="nieuw@example.org", name="Nieuw", role=Role.READER, invited_by="x", invited_at=now,
        key=uuid.uuid4(),
    )  # fmt: skip
    mailed = [
        reverse("subscription_confirm", args=[confirm_token(waiting)]),
        reverse("subscription_manage", args=[manage_token(followed.subscriber, now=now)]),
        reverse("subscription_stop", args=[stop_token(followed.subscriber)]),
        reverse("subscription_link"),
        reverse("invitation", args=[invited.key]),
        reverse("account_login"),
        reverse("account_reset_password"),
        *map(reverse, _LOOKED_AT),
    ]
    second = ["/account/tweede-stap/", reverse("mfa_generate_recovery_codes"),
              reverse("mfa_deactivate_totp"), reverse("mfa_reauthenticate"),
              reverse("mfa_view_recovery_codes"), reverse("socialaccount_connections"),
              reverse("mfa_list_webauthn")]  # fmt: skip
    administrator = [*second, "/beheer/", "/opvolging/", "/account/uitnodigen/", "/verzendingen/"]
    own = ["/account/", "/abonnementen/mijn/", reverse("account_reauthenticate")]
    return {
        "": ["/", *mailed],
        **{role: ["/", "/toezeggingen/", *own] for role in people},
        Role.GRIFFIE: [*_KEEPER, "/", "/toezeggingen/", *own],
        Role.ADMINISTRATOR: [*_KEEPER, *administrator, "/", *own],
        Role.MINISTRY: ["/ministerie/?lijst=alles", "/rappels/", *own],
        Role.MEMBER: [reverse("objection", args=[number]), *own],
    }
