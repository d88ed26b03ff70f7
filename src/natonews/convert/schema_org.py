"""schema.org JSON-LD: a NewsArticle with its people, organizations, places, quotations and claims.

Names after release 30.0; ``Quotation`` is still pending there.
"""

from typing import Any

from natonews.model import Actor, Article, Place, Statement, StatementMode

_TYPES = {"person": "Person", "country": "Country", "organization": "Organization", "group": "Organization"}


def to_schema_org(article: Article) -> dict[str, Any]:
    """One JSON-LD document; what the article does not have is left out.

    >>> to_schema_org(Article("NATO met."))["@type"]
    'NewsArticle'
    """
    line = article.dateline
    document = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title and article[article.title],
        "datePublished": article.published and article.published.isoformat(),
        "author": [{"@type": "Person", "name": name} for name in article.byline.authors] if article.byline else None,
        "dateline": line and article[line.span],
        "contentLocation": line and line.place and _place(line.place),
        "articleBody": article.text,
        "inLanguage": "en",
        "mentions": [*map(_actor, article.actors), *map(_place, article.places)],
        "hasPart": [_said(article, said) for said in article.statements if said.content],
    }
    return _without_nothing(document)


def _without_nothing(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if value not in (None, [], "")}


def _actor(actor: Actor) -> dict[str, Any]:
    role = actor.roles[0] if actor.roles else None
    is_person = actor.kind.value == "person"
    return _without_nothing(
        {
            "@type": _TYPES[actor.kind.value],
            "@id": f"#{actor.id}",
            "name": actor.name,
            "jobTitle": role.title if role and is_person else None,
            "affiliation": _organization(role.affiliation) if role and role.affiliation and is_person else None,
            "nationality": {"@type": "Country", "identifier": actor.country} if actor.country and is_person else None,
            "memberOf": [_organization(m.organization) for m in actor.memberships if m.until is None],
        }
    )


def _organization(name: str) -> dict[str, str]:
    return {"@type": "Organization", "name": name}


def _place(place: Place) -> dict[str, Any]:
    address = {"@type": "PostalAddress", "addressCountry": place.country} if place.country else None
    return _without_nothing({"@type": "Place", "name": place.name, "address": address})


def _said(article: Article, said: Statement) -> dict[str, Any]:
    words = " … ".join(article[span] for span in said.content)
    speaker = {"@id": f"#{said.speaker.id}"} if said.speaker else None
    if said.mode is StatementMode.DIRECT:
        return _without_nothing({"@type": "Quotation", "text": words, "spokenByCharacter": speaker})
    first = {"@type": "NewsArticle", "datePublished": article.published.isoformat()} if article.published else None
    return _without_nothing({"@type": "Claim", "text": words, "author": speaker, "firstAppearance": first})
