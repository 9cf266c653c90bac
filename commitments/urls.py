"""Every address of the site."""

from __future__ import annotations

from django.urls import URLPattern, path

from commitments.views import commitments, health, letters, method, overview

public: list[URLPattern] = [
    path("", overview.show_overview, name="overview"),
    path("toezeggingen/", commitments.list_commitments, name="commitments"),
    path("toezeggingen/<str:number>/", commitments.show_commitment, name="commitment"),
    path("brieven/", letters.list_letters, name="letters"),
    path("brieven/<int:pk>/", letters.show_letter, name="letter"),
    path("brieven/<int:pk>/bestanden/<int:file_pk>/", letters.download_file, name="letter_file"),
    path("werkwijze/", method.show_method, name="method"),
    path("healthz", health.show_health, name="health"),
]

urlpatterns = [*public]
