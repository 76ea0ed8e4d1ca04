package com.vivrou.portal.web;

import com.vivrou.kernel.VisitorLanguage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A household's answers as an address: only what is not as usual stands in it. */
record FindAddress(Map<String, String> answers) {
    private static final String PAGE = "page";

    String page(int page) {
        return page > 1 ? with(PAGE, String.valueOf(page)) : written();
    }

    /** The same answers but for one. */
    String with(String field, String answer) {
        Map<String, String> changed = new LinkedHashMap<>(answers);
        changed.put(field, answer);
        return new FindAddress(changed).written();
    }

    /** The same answers without this one. */
    FindAddress without(String field) {
        Map<String, String> fewer = new LinkedHashMap<>(answers);
        fewer.remove(field);
        return new FindAddress(fewer);
    }

    /** Whether an address with these parameters says more than it has to, as everything that a form sends does. */
    boolean isShorterThan(Collection<String> parameters) {
        return parameters.stream()
                .anyMatch(
                        name -> !answers.containsKey(name) && !name.equals(PAGE) && !name.equals(VisitorLanguage.NAME));
    }

    private String written() {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/trouver?", ""));
    }
}
