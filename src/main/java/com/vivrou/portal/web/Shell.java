package com.vivrou.portal.web;

import com.vivrou.branding.Theme;
import com.vivrou.branding.Themes;
import com.vivrou.identity.Access;
import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.Member;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.tenancy.Tenant;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The frame of every page: brand, navigation, languages, account. */
@Named
@RequestScoped
public class Shell {
    public record LanguageLink(String code, String initials, String name, String url, boolean current) {}

    public record Alternate(String language, String url) {}

    public record Account(boolean visible, boolean signedIn, String name, String signInUrl) {}

    public record Column(String title, List<Link> links) {}

    private record Entry(String path, String key, boolean forMembers) {
        Entry(String path, String key) {
            this(path, key, false);
        }
    }

    /** In the order of the header; an entry shows where its address exists and may be opened. */
    private static final List<Entry> NAVIGATION = List.of(
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

    @Inject
    private HttpServletRequest request;

    @Inject
    private RequestHosts requestHosts;

    @Inject
    private Routes routes;

    @Inject
    private Themes themes;

    @Inject
    private Addresses addresses;

    @Inject
    private Atlas atlas;

    @Inject
    private Instance<CurrentMember> currentMember;

    @Inject
    private PortalLinks portalLinks;

    private Locale locale = Locale.FRENCH;
    private RequestHost host = new RequestHost.Unknown();
    private Optional<Tenant> tenant = Optional.empty();
    private Optional<Member> member = Optional.empty();
    private String path = "/";

    /** The request as it was led to the page: only this one tells what was asked for before. */
    private @Nullable HttpServletRequest page;

    @PostConstruct
    void open() {
        host = requestHosts.of(request);
        tenant = host instanceof RequestHost.Territory territory ? Optional.of(territory.tenant()) : Optional.empty();
        locale = Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(context -> context.getViewRoot().getLocale())
                .orElseGet(() ->
                        VisitorLanguage.of(request, tenant.map(Tenant::locale).orElse(Locale.FRENCH)));
        member = currentMember.isResolvable() ? currentMember.get().find() : Optional.empty();
        HttpServletRequest led = Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(context ->
                        (HttpServletRequest) context.getExternalContext().getRequest())
                .orElse(request);
        page = led;
        Object asked = Optional.ofNullable(led.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElseGet(() -> led.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        path = asked == null ? "/" : asked.toString();
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public Locale getLocale() {
        return locale;
    }

    public Theme getTheme() {
        return themes.current();
    }

    public String getName() {
        return tenant.map(Tenant::shortName).orElseGet(() -> text("frame.platform"));
    }

    public String getByline() {
        return tenant.map(place -> place.byline(locale)).orElseGet(() -> text("frame.platformByline"));
    }

    public String getTagline() {
        return tenant.map(place -> place.tagline(locale)).orElseGet(() -> text("frame.platformTagline"));
    }

    /** Address of the welcome team; empty outside a territory. */
    public String getContactEmail() {
        return tenant.map(Tenant::contactEmail).orElse("");
    }

    /** Who speaks, in the short footer. */
    public String getSignature() {
        return tenant.map(place -> text("frame.signature", place.shortName())).orElseGet(() -> text("frame.platform"));
    }

    public List<Link> getNavigation() {
        if (host instanceof RequestHost.Console) {
            return links(CONSOLE);
        }
        return isPortal() ? portalLinks.navigation(Texts.of("portal", locale)) : links(NAVIGATION);
    }

    public List<Link> getLegalLinks() {
        return links(LEGAL);
    }

    public List<Column> getFooterColumns() {
        if (isPortal()) {
            return portalLinks.footer(Texts.of("portal", locale));
        }
        return Stream.of(
                        new Column(text("footer.settling"), links(SETTLING)),
                        new Column(text("footer.helping"), links(HELPING)))
                .filter(column -> !column.links().isEmpty())
                .toList();
    }

    public List<LanguageLink> getLanguages() {
        return VisitorLanguage.SUPPORTED.stream()
                .map(language -> new LanguageLink(
                        language.getLanguage(),
                        language.getLanguage().toUpperCase(Locale.ROOT),
                        capitalized(language.getDisplayLanguage(language)),
                        "/langue?vers=" + language.getLanguage() + "&retour=" + encoded(address()),
                        language.equals(locale)))
                .toList();
    }

    /** The same page in each language, for search engines; only of pages that everybody may read. */
    public List<Alternate> getAlternates() {
        return isPublicPage()
                ? VisitorLanguage.SUPPORTED.stream()
                        .map(Locale::getLanguage)
                        .map(code -> new Alternate(code, origin() + "?" + VisitorLanguage.NAME + "=" + code))
                        .toList()
                : List.of();
    }

    /** The address under which search engines know the page: without filters and answers, with a language asked for. */
    public String getCanonical() {
        if (!isPublicPage()) {
            return "";
        }
        String asked = page == null ? null : page.getParameter(VisitorLanguage.NAME);
        return asked == null || VisitorLanguage.find(asked).isEmpty()
                ? origin()
                : origin() + "?" + VisitorLanguage.NAME + "=" + asked;
    }

    private boolean isPublicPage() {
        return routes.findRoute(host, path)
                .filter(route -> route.kind() == Route.Kind.PAGE)
                .map(route -> route.access().isPublic())
                .orElse(false);
    }

    private String origin() {
        return addresses.of(request.getServerName()) + path;
    }

    public Account getAccount() {
        boolean visible = routes.findRoute(host, "/connexion").isPresent() && !isPortal();
        return new Account(
                visible,
                member.isPresent(),
                member.map(Member::displayName).orElse(""),
                "/connexion?retour=" + encoded(address()));
    }

    /** The groups of communes that the territory is made of; none on the portal and the console. */
    public List<String> getPartners() {
        return tenant.isEmpty()
                ? List.of()
                : atlas.perimeter().communes().stream()
                        .map(Commune::epciName)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    private boolean isPortal() {
        return host instanceof RequestHost.Portal;
    }

    private List<Link> links(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> isOpen(entry.path()) && (member.isPresent() || !entry.forMembers()))
                .map(entry -> new Link(entry.path(), text(entry.key()), isCurrent(entry.path())))
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

    /** The address asked for, to come back to; of an address that cannot be asked again, the home page. */
    private String address() {
        if (page == null || page.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return "/";
        }
        Object query = page.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String kept = query == null ? "" : query.toString().replaceAll("(^|&)" + VisitorLanguage.NAME + "=[a-z]*", "");
        return kept.isEmpty() ? path : path + "?" + kept;
    }

    private String text(String key, Object... parameters) {
        return Texts.of("portal", locale).get(key, parameters);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
