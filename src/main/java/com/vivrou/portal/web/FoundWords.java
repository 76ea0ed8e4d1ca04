package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.portal.domain.Whereabouts;
import com.vivrou.portal.domain.Whereabouts.NotYet;
import com.vivrou.portal.domain.Whereabouts.Open;
import com.vivrou.territory.Commune;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the portal says of a commune that was found, in the visitor's language: the same words on the page and as one types. */
record FoundWords(Texts texts) {

    /** One line of the list; {@code code} is the commune's. */
    public record Line(String name, String detail, String href, String code) {}

    /** The first commune found, said plainly, and what to do next. */
    public record Answer(String kind, String heading, String text, String action, String href) {}

    Line line(Whereabouts place) {
        String code = place.commune().code();
        String postcode =
                String.join(", ", place.commune().postcodes().stream().limit(2).toList());
        if (place.standing() instanceof Open open) {
            return new Line(name(place), texts.get("home.found.open", postcode, open.siteName()), open.url(), code);
        } else if (place.standing() instanceof NotYet notYet) {
            String territory = notYet.territory().name();
            return new Line(name(place), texts.get("home.found.not-yet", postcode, territory), again(place), code);
        }
        return new Line(name(place), texts.get("home.found.no-territory", postcode), again(place), code);
    }

    /** Of a commune of this very territory: it leads to its page. */
    Line line(Commune commune, Optional<String> village) {
        return new Line(
                named(commune.name(), village),
                String.join(", ", commune.postcodes().stream().limit(2).toList()),
                "/communes/" + commune.segment(),
                commune.code());
    }

    Answer answer(Whereabouts place) {
        if (place.standing() instanceof Open open) {
            return new Answer(
                    "open",
                    texts.get("home.answer.open", name(place), open.territory().name()),
                    texts.get("home.answer.open.text"),
                    texts.get("home.answer.open.action", open.siteName()),
                    open.url());
        } else if (place.standing() instanceof NotYet notYet) {
            return new Answer(
                    "not-yet",
                    texts.get(
                            "home.answer.not-yet",
                            name(place),
                            notYet.territory().name()),
                    texts.get("home.answer.not-yet.text"),
                    texts.get("home.answer.not-yet.action"),
                    "#collectivites");
        }
        return new Answer(
                "no-territory",
                texts.get("home.answer.no-territory", name(place)),
                texts.get("home.answer.no-territory.text"),
                "",
                "");
    }

    Answer nothing(String query) {
        boolean tooShort = query.strip().length() < 2;
        String heading = tooShort ? texts.get("home.answer.too-short") : texts.get("home.answer.nothing", query);
        String text = texts.get(tooShort ? "home.answer.too-short.text" : "home.answer.nothing.text");
        return new Answer("nothing", heading, text, "", "");
    }

    private String name(Whereabouts place) {
        return named(place.commune().name(), place.village());
    }

    private String named(String commune, Optional<String> village) {
        return village.map(old -> texts.get("home.answer.village", old, commune))
                .orElse(commune);
    }

    /** The search that has this commune as its first answer. */
    private static String again(Whereabouts place) {
        String name = place.village().orElse(place.commune().name());
        String postcode = place.commune().postcodes().stream()
                .findFirst()
                .map(first -> first + " ")
                .orElse("");
        return "/?q=" + URLEncoder.encode(postcode + name, StandardCharsets.UTF_8) + "#reponse";
    }
}
