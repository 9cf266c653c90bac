from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("commitments.urls")),
    path("beheer/", admin.site.urls),
]
