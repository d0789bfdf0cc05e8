"""Where calendar programs come. The secret stands between slashes: the log leaves it out."""

from django.urls import path

from touchstone.feeds.views import feed

urlpatterns = [path("feeds/<str:token>/touchstone.ics", feed, name="feed")]
