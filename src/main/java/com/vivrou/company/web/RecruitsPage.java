package com.vivrou.company.web;

import com.vivrou.company.Company;
import com.vivrou.company.Site;
import com.vivrou.company.SiteId;
import com.vivrou.company.domain.InvitingRecruits;
import com.vivrou.company.domain.Recruit;
import com.vivrou.kernel.Spelling;
import com.vivrou.kernel.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The desk of somebody who hires: whom they invited, who joined. */
@Named
@ViewScoped
public class RecruitsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ON_A_PAGE = 10;
    private static final Duration SILENCE = Duration.ofDays(7);
    private static final String INVITED = "invitee";
    private static final String JOINED = "rejoint";

    @Inject
    private InvitingRecruits invitingRecruits;

    private String search = "";
    private String status = "";
    private String sort = "nom";
    private int page = 1;
    private RecruitList list = RecruitList.EMPTY;

    @PostConstruct
    void open() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        search = asked.getOrDefault("q", "").strip();
        status = asked.getOrDefault("statut", "");
        sort = RecruitOrder.of(asked.getOrDefault("tri", "nom")).key();
        page = pageNumber(asked.getOrDefault("page", "1"));
        load();
    }

    public RecruitList getList() {
        return list;
    }

    public String getSearch() {
        return search;
    }

    public String getStatus() {
        return status;
    }

    public boolean isSortedBy(String key) {
        return sort.equals(key);
    }

    public String sortUrl(String key) {
        return url(key, 1);
    }

    public String pageUrl(int number) {
        return url(sort, number);
    }

    public @Nullable String remind(UUID id) {
        return afterwards("recruits.reminded", () -> invitingRecruits.remind(id));
    }

    public @Nullable String withdraw(UUID id) {
        return afterwards("recruits.withdrawn", () -> invitingRecruits.withdraw(id));
    }

    private @Nullable String afterwards(String message, Runnable action) {
        action.run();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts().get(message)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/company/recruits.xhtml?faces-redirect=true";
    }

    private void load() {
        List<Recruit> all = invitingRecruits.list();
        Instant silentSince = Instant.now().minus(SILENCE);
        Map<SiteId, String> sites = invitingRecruits.findCompany().stream()
                .map(Company::sites)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Site::id, Site::name));
        Comparator<Recruit> order = RecruitOrder.of(sort).comparator();
        List<RecruitRow> found = all.stream()
                .filter(this::isAskedFor)
                .sorted(order)
                .map(recruit -> RecruitRow.of(recruit, sites.getOrDefault(recruit.site(), ""), locale()))
                .toList();
        page = Math.min(page, Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE));
        int first = (page - 1) * ON_A_PAGE;
        list = new RecruitList(
                invitingRecruits.findCompany().map(Company::name).orElse(""),
                all.size(),
                (int) all.stream().filter(Recruit::hasJoined).count(),
                (int) all.stream()
                        .filter(recruit ->
                                !recruit.hasJoined() && recruit.mailedAt().isBefore(silentSince))
                        .count(),
                found.size(),
                page,
                ON_A_PAGE,
                found.subList(Math.min(first, found.size()), Math.min(first + ON_A_PAGE, found.size())));
    }

    private boolean isAskedFor(Recruit recruit) {
        boolean ofStatus =
                switch (status) {
                    case INVITED -> !recruit.hasJoined();
                    case JOINED -> recruit.hasJoined();
                    default -> true;
                };
        String sought = Spelling.folded(search);
        return ofStatus
                && (Spelling.folded(recruit.name()).contains(sought)
                        || Spelling.folded(recruit.email()).contains(sought));
    }

    private String url(String order, int number) {
        return "?tri=" + order + "&page=" + number + "&statut=" + encoded(status) + "&q=" + encoded(search);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int pageNumber(String asked) {
        return asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
    }

    private static Texts texts() {
        return Texts.of("company", locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
