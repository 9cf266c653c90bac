"""Every address of the site."""

from django.contrib.auth.views import LogoutView
from django.urls import URLPattern, path

from commitments.views import decide, queue, sign_in

#: For whoever keeps the register.
STAFF = [
    path("inloggen/", sign_in.SignIn.as_view(), name="login"),
    path("uitloggen/", LogoutView.as_view(), name="logout"),
    path("beoordelen/", queue.queue, name="queue"),
    path("beoordelen/ongedaan/", queue.queue_undo, name="queue_undo"),
    path("beoordelen/<slug:kind>/<int:pk>/", queue.queue_item, name="queue_item"),
    path("beoordelen/<slug:kind>/<int:pk>/<slug:act>/", queue.queue_act, name="queue_act"),
    path("toezeggingen/<str:number>/<slug:act>/", decide.decide, name="decide"),
]

urlpatterns: list[URLPattern] = [*STAFF]
