package com.vivrou.platform.web;

import com.vivrou.audit.Journal;
import com.vivrou.audit.JournalEntry;
import com.vivrou.identity.CurrentMember;
import com.vivrou.kernel.Texts;
import com.vivrou.platform.domain.ClosingForNow;
import com.vivrou.platform.domain.OverseeingTerritories;
import com.vivrou.platform.domain.TerritoryState;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.territory.PackReport;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One territory as the operator sees it, and the switch that closes it for now. */
@Named
@RequestScoped
public class TerritoryPage {
    private static final int SHOWN = 50;
    private static final int REASON_LENGTH = 500;

    @Inject
    private OverseeingTerritories overseeingTerritories;

    @Inject
    private ClosingForNow closingForNow;

    @Inject
    private Journal journal;

    @Inject
    private CurrentMember currentMember;

    private Optional<TerritoryState> territory = Optional.empty();
    private final List<JournalEntry> entries = new ArrayList<>();
    private String reason = "";

    @PostConstruct
    void open() {
        String slug = faces().getExternalContext().getRequestParameterMap().getOrDefault("slug", "");
        territory = overseeingTerritories.find(slug);
        territory.ifPresent(
                found -> TenantScope.run(found.tenant().id(), () -> entries.addAll(journal.listOfTenant(SHOWN))));
    }

    /** An unknown slug has no page. */
    public void check() throws IOException {
        if (territory.isEmpty()) {
            faces().getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces().responseComplete();
        }
    }

    public String suspend() {
        return act(() -> closingForNow.suspend(get().tenant(), actor(), reason.strip()));
    }

    public String reopen() {
        return act(() -> closingForNow.reopen(get().tenant(), actor(), reason.strip()));
    }

    private String act(Runnable action) {
        if (reason.isBlank() || reason.length() > REASON_LENGTH) {
            String text = Texts.of("platform", locale()).get("territory.reason.error", REASON_LENGTH);
            faces().addMessage("act:reason", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return "";
        }
        action.run();
        return "/platform/territories.xhtml?faces-redirect=true";
    }

    public TerritoryState get() {
        return territory.orElseThrow(() -> new IllegalStateException("This territory does not exist."));
    }

    public TerritoryState getTerritory() {
        return get();
    }

    public boolean isFound() {
        return territory.isPresent();
    }

    public List<String> getReportLines() {
        return get().report().map(PackReport::issues).orElse(List.of()).stream()
                .map(issue -> PackReport.text(issue, locale()))
                .toList();
    }

    public List<JournalEntry> getEntries() {
        return entries;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed == null ? "" : typed;
    }

    private String actor() {
        return currentMember.required().subject();
    }

    private static Locale locale() {
        return faces().getViewRoot().getLocale();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
