"""The one style sheet: light and dark, scoped to ``.natonews``, each layer with a channel of its own.

Statements tint the ground, actors are underlined, events framed, times and places dotted and dashed beneath: so all
can lie on one word. The frame of an event that is not told as a fact is broken.
"""

_LIGHT = (
    "--nn-ink:#1c1e21;--nn-ground:#ffffff;--nn-soft:#5f6772;--nn-rule:#d9dde3;--nn-panel:#f6f7f9;"
    "--nn-person:#1f5fbf;--nn-country:#1d7a43;--nn-organization:#7a3fb5;--nn-group:#b0571b;--nn-place:#5f6b1d;"
    "--nn-content:#fff4c9;--nn-speaker:#ffe08a;--nn-cue:#8a6500;--nn-event:#b3261e;--nn-time:#0b7285;--nn-answer:#8a6500;"
)
_DARK = (
    "--nn-ink:#e6e8eb;--nn-ground:#16181c;--nn-soft:#9aa3ae;--nn-rule:#363b43;--nn-panel:#1f2228;"
    "--nn-person:#7fb2ff;--nn-country:#6fd196;--nn-organization:#c79bf5;--nn-group:#f0a36b;--nn-place:#c2cf6b;"
    "--nn-content:#3b3413;--nn-speaker:#5a4d12;--nn-cue:#e8c25a;--nn-event:#ff8a80;--nn-time:#66d1e0;--nn-answer:#e8c25a;"
)

STYLE = (
    f".natonews{{{_LIGHT}color:var(--nn-ink);background:var(--nn-ground);font:15px/1.75 system-ui,sans-serif;"
    "max-width:64rem;padding:1rem 1.25rem;overflow-x:auto;border:1px solid var(--nn-rule);border-radius:8px}"
    f"@media (prefers-color-scheme:dark){{.natonews{{{_DARK}}}}}"
    f'[data-jp-theme-light="true"] .natonews,.vscode-light .natonews,html[theme="light"] .natonews{{{_LIGHT}}}'
    f'[data-jp-theme-light="false"] .natonews,.vscode-dark .natonews,html[theme="dark"] .natonews{{{_DARK}}}'
    ".natonews .nn-text{white-space:pre-wrap;overflow-wrap:anywhere;margin:.75rem 0 0}"
    ".natonews .nn-head{font-weight:600}"
    ".natonews .nn-legend{display:flex;flex-wrap:wrap;gap:.3rem 1rem;color:var(--nn-soft);font-size:.82rem;"
    "margin-top:.35rem;padding-bottom:.6rem;border-bottom:1px solid var(--nn-rule)}"
    ".natonews .nn-person{box-shadow:inset 0 -2px var(--nn-person)}"
    ".natonews .nn-country{box-shadow:inset 0 -2px var(--nn-country)}"
    ".natonews .nn-organization{box-shadow:inset 0 -2px var(--nn-organization)}"
    ".natonews .nn-group{box-shadow:inset 0 -2px var(--nn-group)}"
    ".natonews .nn-place{text-decoration:underline dashed var(--nn-place) 1.5px;text-underline-offset:3px}"
    ".natonews .nn-time{text-decoration:underline dotted var(--nn-time) 2px;text-underline-offset:3px}"
    ".natonews .nn-content{background:var(--nn-content)}"
    ".natonews .nn-speaker{background:var(--nn-speaker)}"
    ".natonews .nn-cue{color:var(--nn-cue);font-style:italic}"
    ".natonews .nn-event{border:0 solid var(--nn-event);border-width:1.5px 0;padding:2px 0}"
    ".natonews .nn-event-first{border-left-width:1.5px;border-radius:4px 0 0 4px;padding-left:2px}"
    ".natonews .nn-event-last{border-right-width:1.5px;border-radius:0 4px 4px 0;padding-right:3px}"
    ".natonews .nn-event-first.nn-event-last{border-radius:4px}"
    ".natonews .nn-planned,.natonews .nn-hypothetical{border-style:dashed}"
    ".natonews .nn-negated,.natonews .nn-reported{border-style:dotted}"
    ".natonews sup{font:600 .6rem/1 system-ui,sans-serif;font-style:normal;margin-left:.25rem;letter-spacing:.02em;"
    "white-space:nowrap;vertical-align:.45em}"
    ".natonews .nn-event-tag{color:var(--nn-event)}"
    ".natonews .nn-content-tag{color:var(--nn-answer)}"
    ".natonews .nn-speaker-tag{color:var(--nn-person)}"
    ".natonews table{border-collapse:collapse;font-size:.85rem;margin:.6rem 0;line-height:1.4;background:transparent}"
    ".natonews caption{text-align:left;font-weight:600;padding:.2rem 0}"
    ".natonews th,.natonews td{text-align:left!important;vertical-align:top;padding:.28rem .7rem .28rem 0;"
    "color:var(--nn-ink);border-bottom:1px solid var(--nn-rule);"
    "background:transparent;max-width:28rem;overflow-wrap:break-word}"
    ".natonews tr{background:transparent!important}"
    ".natonews th{color:var(--nn-soft);font-weight:600;white-space:nowrap}"
    ".natonews details{margin-top:.5rem}"
    ".natonews a{color:var(--nn-person)}"
    ".natonews ul{margin:.3rem 0;padding-left:1.2rem}"
    ".natonews small{color:var(--nn-soft)}"
    ".natonews summary{cursor:pointer;color:var(--nn-soft);font-size:.88rem}"
    ".natonews pre{font-size:.82rem;line-height:1.5;white-space:pre-wrap;color:var(--nn-ink);"
    "background:var(--nn-panel);padding:.6rem .8rem;border-radius:6px;margin:.4rem 0}"
)
