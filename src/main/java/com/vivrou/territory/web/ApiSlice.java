package com.vivrou.territory.web;

import com.vivrou.territory.Commune;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A part of a list, numbered from 1, and the addresses of the parts around it. */
record ApiSlice(List<Commune> communes, int number, int size, int total) {
    static ApiSlice of(List<Commune> all, int number, int size) {
        int from = Math.min((number - 1) * size, all.size());
        int to = Math.min(from + size, all.size());
        return new ApiSlice(all.subList(from, to), number, size, all.size());
    }

    /** At least one, even if there is nothing to show. */
    int count() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** The value of a {@code Link} header. */
    String links(URI address, Map<String, List<String>> parameters) {
        List<String> links = new ArrayList<>();
        links.add(link(address, parameters, 1, "first"));
        if (number > 1) {
            links.add(link(address, parameters, Math.min(number - 1, count()), "prev"));
        }
        if (number < count()) {
            links.add(link(address, parameters, number + 1, "next"));
        }
        links.add(link(address, parameters, count(), "last"));
        return String.join(", ", links);
    }

    private static String link(URI address, Map<String, List<String>> parameters, int number, String relation) {
        UriBuilder target = UriBuilder.fromUri(address);
        parameters.forEach((name, values) ->
                target.queryParam(name, values.stream().map(ApiSlice::encoded).toArray()));
        return "<" + target.replaceQueryParam("page", number).build() + ">; rel=\"" + relation + "\"";
    }

    /** Braces and percent signs of a value are no template of ours. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
