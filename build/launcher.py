"""What the frozen program runs first: the same entry as the installed command's."""

import sys

from kamdesk.app.main import main

if __name__ == "__main__":
    sys.exit(main())
