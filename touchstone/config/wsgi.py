"""Django as WSGI; the server in `touchstone.config.server` puts it behind ASGI."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "touchstone.config.settings")
application = get_wsgi_application()
