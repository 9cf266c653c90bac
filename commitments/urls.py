"""Every address of the site."""

from __future__ import annotations

from allauth.account import views as allauth_views
from django.contrib.auth.views import LogoutView
from django.urls import URLPattern, URLResolver, include, path, re_path, register_converter
from django.urls.converters import IntConverter
from django.views.generic import RedirectView

from commitments.feeds import atom, calendar, tables
from commitments.queries.subjects import KINDS
from commitments.views import (
    about,
    accounts,
    agenda,
    bulk,
    commitments,
    contradict,
    decide,
    deeds,
    deliveries,
    demo,
    following,
    health,
    jobs,
    letter_edit,
    letters,
    method,
    ministry,
    overview,
    procedure,
    proof,
    queue,
    rappel,
    record,
    register_terms,
    rule_checks,
    sign_in,
    signatories,
    sources,
    statistics,
    subjects,
    subscriptions,
    succession,
    syncs,
)

SUBJECTS = "|".join(KINDS)


class WholeNumber(IntConverter):
    """A whole number that every database can hold; a longer one is the address of nothing."""

    regex = "[0-9]{1,18}"


register_converter(WholeNumber, "whole")

#: For everybody.
public: list[URLPattern] = [
    path("", overview.show_overview, name="overview"),
    path("toezeggingen/", commitments.list_commitments, name="commitments"),
    path("toezeggingen/afdrukken/", commitments.print_commitments, name="print"),
    path("toezeggingen.atom", atom.feed, name="feed"),
    path("toezeggingen.ics", calendar.calendar, name="ical"),
    path("toezeggingen.<slug:form>", tables.download, name="download"),
    path("toezeggingen/<str:number>/", commitments.show_commitment, name="commitment"),
    path("toezeggingen/<str:number>/klopt-niet/", contradict.report, name="report"),
    path("toezeggingen/<str:number>/oordeel/", contradict.objection, name="objection"),
    path("toezeggingen/<str:number>/bewijs/<whole:letter_pk>/", proof.show_proof, name="proof"),
    path("stil/", proof.show_silence, name="silence"),
    path("brieven/", letters.list_letters, name="letters"),
    path("brieven/<whole:pk>/", letters.show_letter, name="letter"),
    path(
        "brieven/<whole:pk>/bestanden/<whole:file_pk>/", letters.download_file, name="letter_file"
    ),
    path("werkwijze/", method.show_method, name="method"),
    path("werkwijze/leesregels/", method.show_rules, name="rules"),
    path("kalender/", agenda.show_calendar, name="calendar"),
    path("debatpakket/", agenda.show_package, name="package"),
    path("cijfers/", statistics.show_statistics, name="statistics"),
    path("cijfers.csv", statistics.download_statistics, name="statistics_csv"),
    re_path(rf"^(?P<kind>{SUBJECTS})/$", subjects.list_subjects, name="subjects"),
    re_path(rf"^(?P<kind>{SUBJECTS})/(?P<word>[^/]+)/$", subjects.show_subject, name="subject"),
    re_path(r"^(?P<page>toegankelijkheid|privacy)/$", about.show_about, name="about"),
    path(".well-known/security.txt", about.security_txt, name="security"),
    path("healthz", health.show_health, name="health"),
    path("metrics", health.show_metrics, name="metrics"),
]

#: For whoever keeps the register.
staff: list[URLPattern] = [
    path("inloggen/", sign_in.SignIn.as_view(), name="account_login"),
    path("uitloggen/", LogoutView.as_view(), name="logout"),
    path("beoordelen/", queue.queue, name="queue"),
    path("termijnen/", register_terms.register_terms, name="register_terms"),
    path(
        "termijnen/bevestigen/", register_terms.register_terms_accept, name="register_terms_accept"
    ),
    path("procedurevergadering/", procedure.procedure, name="procedure"),
    path("procedurevergadering/besluiten/", procedure.procedure_decide, name="procedure_decide"),
    path("bulk/", bulk.bulk, name="bulk"),
    path("bulk/kamervragen/", bulk.bulk_questions, name="bulk_questions"),
    path("bulk/leesregels/", rule_checks.bulk_rules, name="bulk_rules"),
    path("bulk/leesregels/<whole:pk>/", rule_checks.rule_check, name="rule_check"),
    path("bulk/leesregels/<whole:pk>/bevestigen/", rule_checks.rule_confirm, name="rule_confirm"),
    path("bulk/formulier/<slug:act>/", bulk.bulk_form, name="bulk_form"),
    path("bulk/besluit/<slug:act>/", bulk.bulk_decide, name="bulk_decide"),
    path("bulk/<whole:pk>/", bulk.bulk_act, name="bulk_act"),
    path("bulk/<whole:pk>/ongedaan/", bulk.bulk_undo, name="bulk_undo"),
    path("beoordelen/ongedaan/", queue.queue_undo, name="queue_undo"),
    path("beoordelen/<slug:kind>/<whole:pk>/", queue.queue_item, name="queue_item"),
    path("beoordelen/<slug:kind>/<whole:pk>/toewijzen/", queue.queue_assign, name="queue_assign"),
    path("beoordelen/<slug:kind>/<whole:pk>/<slug:act>/", queue.queue_act, name="queue_act"),
    path("toezeggingen/<str:number>/<slug:act>/", decide.decide, name="decide"),
    path("brieven/nieuw/", jobs.letter_new, name="letter_new"),
    path("vastleggen/", record.record_debate, name="record_debate"),
    path("brieven/<whole:pk>/vastleggen/", record.record_letter, name="record_letter"),
    path("brieven/<whole:pk>/bewerken/", letter_edit.letter_edit, name="letter_edit"),
    path("brieven/<whole:pk>/bewerken/ongedaan/", letter_edit.letter_undo, name="letter_undo"),
    path("opdrachten/", jobs.jobs, name="jobs"),
    path("opdrachten/ondertekenaars/", signatories.signatories, name="signatories"),
    path("opdrachten/lijsten/", syncs.feeds, name="feeds"),
    path("opdrachten/lijsten/<slug:name>/", syncs.feed_ask, name="feed_ask"),
    path("opdrachten/<whole:pk>/", jobs.job, name="job"),
    path("opdrachten/<whole:pk>/opnieuw/", jobs.job_retry, name="job_retry"),
    path("bronnen/", sources.sources, name="sources"),
    path("bronnen/<whole:pk>/", sources.source_set, name="source_set"),
]

#: For whoever wants to be mailed, and the demo's mailbox.
mailing: list[URLPattern] = [
    path("abonnementen/", subscriptions.subscriptions, name="subscriptions"),
    path("abonnementen/gevraagd/", subscriptions.subscription_asked, name="subscription_asked"),
    path(
        "abonnementen/bevestigen/<str:token>/",
        subscriptions.subscription_confirm,
        name="subscription_confirm",
    ),
    path(
        "abonnementen/stoppen/<str:token>/",
        subscriptions.subscription_stop,
        name="subscription_stop",
    ),
    path("abonnementen/link/", subscriptions.subscription_link, name="subscription_link"),
    path("abonnementen/mijn/", following.subscription_mine, name="subscription_mine"),
    path(
        "abonnementen/beheren/<str:token>/",
        following.subscription_manage,
        name="subscription_manage",
    ),
    path(
        "abonnementen/beheren/<str:token>/<whole:pk>/",
        following.subscription_change,
        name="subscription_change",
    ),
    path(
        "abonnementen/beheren/<str:token>/stop/<whole:pk>/",
        following.subscription_stop_one,
        name="subscription_stop_one",
    ),
    path(
        "abonnementen/beheren/<str:token>/pauze/",
        following.subscription_pause,
        name="subscription_pause",
    ),
    path(
        "abonnementen/beheren/<str:token>/vergeten/",
        following.subscription_forget,
        name="subscription_forget",
    ),
    path(
        "abonnementen/beheren/<str:token>/verzonden/",
        following.subscription_sent,
        name="subscription_sent",
    ),
    path(
        "abonnementen/beheren/<str:token>/verzonden/<whole:pk>/",
        following.subscription_sent_one,
        name="subscription_sent_one",
    ),
    path("verzendingen/", deliveries.deliveries, name="deliveries"),
    path("verzendingen/proef/", deliveries.deliveries_trial, name="deliveries_trial"),
    path("verzendingen/<whole:pk>/opnieuw/", deliveries.delivery_retry, name="delivery_retry"),
    path("demo/mails/", demo.mails, name="demo_mails"),
    path("demo/mails/<str:name>/<whole:place>/", demo.mail, name="demo_mail"),
    path("demo/mails/<str:name>/<whole:place>/html/", demo.mail_html, name="demo_mail_html"),
]

#: For everybody with an account.
account: list[URLPattern | URLResolver] = [
    path("account/", accounts.account, name="account"),
    path("account/logboek/", deeds.log, name="log"),
    path("account/uitnodigen/", accounts.invite, name="invite"),
    path("account/uitnodiging/<uuid:key>/", accounts.invitation, name="invitation"),
    path("account/uit/", allauth_views.account_inactive, name="account_inactive"),
    path("account/uitloggen/", LogoutView.as_view(), name="account_logout"),
    path(
        "account/registreren/",
        RedirectView.as_view(pattern_name="account_login"),
        name="account_signup",
    ),
    path("account/bevestigen/", allauth_views.reauthenticate, name="account_reauthenticate"),
    path("account/wachtwoord/", allauth_views.password_change, name="account_change_password"),
    path(
        "account/wachtwoord/kiezen/",  # whoever has none: the provider's first sign-in ends it
        RedirectView.as_view(pattern_name="account_reset_password"),
        name="account_set_password",
    ),
    path(
        "account/wachtwoord/vergeten/",
        accounts.PasswordReset.as_view(),
        name="account_reset_password",
    ),
    path(
        "account/wachtwoord/gevraagd/",
        allauth_views.password_reset_done,
        name="account_reset_password_done",
    ),
    re_path(
        r"^account/wachtwoord/nieuw/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        allauth_views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "account/wachtwoord/klaar/",
        allauth_views.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("account/tweede-stap/", include("allauth.mfa.urls")),
    path("account/extern/", include("allauth.socialaccount.urls")),
    path("account/", include("allauth.socialaccount.providers.openid_connect.urls")),
]

#: For ministries, and about them.
ministries: list[URLPattern] = [
    path("opvolging/", succession.succession, name="succession"),
    path("ministerie/", ministry.ministry_list, name="ministry"),
    path("rappels/", rappel.rappels, name="rappels"),
    path("rappels/bijlage/", rappel.budget_annex, name="budget_annex"),
    path("rappels/<whole:number>/", rappel.rappel, name="rappel"),
    path("ministerie/<str:number>/", ministry.ministry_item, name="ministry_item"),
    path("ministerie/<str:number>/<slug:act>/", ministry.ministry_item, name="ministry_act"),
]

urlpatterns = [*public, *staff, *account, *mailing, *ministries]
