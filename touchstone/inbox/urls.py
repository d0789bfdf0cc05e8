"""Pages of the inbox that need no sign-in."""

from django.urls import path

from touchstone.inbox.pages import unsubscribe

urlpatterns = [path("unsubscribe", unsubscribe, name="unsubscribe")]
