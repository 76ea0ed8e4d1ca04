package com.vivrou.branding.domain;

import com.vivrou.branding.Font;
import com.vivrou.branding.Tokens;
import com.vivrou.kernel.StaticFiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Writes tokens as the one small stylesheet that dresses the kit. */
final class WritingStylesheet {
    private WritingStylesheet() {}

    static String write(Tokens tokens, StaticFiles files) {
        StringBuilder css = new StringBuilder();
        Stream.of(tokens.title(), tokens.text())
                .distinct()
                .map(font -> face(font, files))
                .forEach(css::append);
        css.append(":root{");
        for (Map.Entry<String, String> token : values(tokens).entrySet()) {
            css.append("--")
                    .append(token.getKey())
                    .append(':')
                    .append(token.getValue())
                    .append(';');
        }
        return css.append("}\n").toString();
    }

    private static String face(Font font, StaticFiles files) {
        return "@font-face{font-family:\"" + font.family() + "\";src:url(" + files.url("fonts/" + font.file())
                + ") format(\"woff2\");font-weight:" + font.weights() + ";font-display:swap}\n";
    }

    private static Map<String, String> values(Tokens tokens) {
        Map<String, String> values = new LinkedHashMap<>();
        tokens.colours().forEach((name, colour) -> values.put(name, colour.hex()));
        values.put("font-title", tokens.title().stack());
        values.put("font-text", tokens.text().stack());
        values.put("title-weight", Integer.toString(tokens.title().titleWeight()));
        values.put("title-tracking", tokens.tracking());
        values.put("title-leading", Double.toString(tokens.leading()));
        values.put("r-control", tokens.shape().control() + "px");
        values.put("r-card", tokens.shape().card() + "px");
        values.put("r-pill", tokens.shape().pill() + "px");
        values.put("rule", tokens.shape().rule() + "px");
        return values;
    }
}
