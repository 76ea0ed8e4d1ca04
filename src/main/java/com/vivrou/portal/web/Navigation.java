package com.vivrou.portal.web;

import com.vivrou.identity.Access;
import com.vivrou.identity.Member;
import com.vivrou.kernel.Texts;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.RequestHost;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The links around a page of a territory or of the console: an entry shows where its address exists and may be opened.
 *
 * @param path of the page
 */
record Navigation(Routes routes, RequestHost host, Optional<Member> member, String path, Texts texts) {
    /** In the order of the header. */
    private static final List<Entry> HEADER = List.of(
            new Entry("/", "nav.discover"),
            new Entry("/mon-foyer", "nav.find"),
            new Entry("/mes-communes", "nav.ranking", true),
            new Entry("/territoire", "nav.territory"),
            new Entry("/communes", "nav.communes"),
            new Entry("/comparer", "nav.compare", true),
            new Entry("/mes-recrues", "nav.recruits"),
            new Entry("/pilotage", "nav.steering"));

    private static final List<Entry> CONSOLE = List.of(
            new Entry("/", "nav.territories"), new Entry("/donnees", "nav.data"), new Entry("/journal", "nav.journal"));

    private static final List<Entry> SETTLING = List.of(
            new Entry("/mon-foyer", "nav.find"),
            new Entry("/territoire", "nav.territory"),
            new Entry("/communes", "nav.communes"),
            new Entry("/carte", "nav.map"),
            new Entry("/comparer", "nav.compare"));

    private static final List<Entry> HELPING = List.of(
            new Entry("/aide", "legal.help"),
            new Entry("/sources", "legal.sources"),
            new Entry("/accessibilite", "nav.helpReading"));

    private static final List<Entry> LEGAL = List.of(
            new Entry("/accessibilite", "legal.accessibility"),
            new Entry("/mentions-legales", "legal.notice"),
            new Entry("/confidentialite", "legal.privacy"),
            new Entry("/sources", "legal.sources"),
            new Entry("/aide", "legal.help"));

    public record Column(String title, List<Link> links) {}

    private record Entry(String path, String key, boolean forMembers) {
        Entry(String path, String key) {
            this(path, key, false);
        }
    }

    List<Link> header() {
        return links(host instanceof RequestHost.Console ? CONSOLE : HEADER);
    }

    List<Link> legal() {
        return links(LEGAL);
    }

    List<Column> footer() {
        return Stream.of(
                        new Column(texts.get("footer.settling"), links(SETTLING)),
                        new Column(texts.get("footer.helping"), links(HELPING)))
                .filter(column -> !column.links().isEmpty())
                .toList();
    }

    private List<Link> links(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> isOpen(entry.path()) && (member.isPresent() || !entry.forMembers()))
                .map(entry -> new Link(entry.path(), texts.get(entry.key()), isCurrent(entry.path())))
                .toList();
    }

    private boolean isOpen(String address) {
        Optional<Access> access = routes.find(host, address);
        return access.isPresent()
                && (access.get().isPublic()
                        || member.filter(access.get()::permits).isPresent());
    }

    private boolean isCurrent(String address) {
        return path.equals(address) || !address.equals("/") && path.startsWith(address + "/");
    }
}
