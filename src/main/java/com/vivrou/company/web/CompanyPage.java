package com.vivrou.company.web;

import com.vivrou.company.Companies;
import com.vivrou.company.Companies.NameTaken;
import com.vivrou.company.Company;
import com.vivrou.company.CompanyId;
import com.vivrou.company.Site;
import com.vivrou.kernel.EmailAddress;
import com.vivrou.kernel.Texts;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One employer: its name, its sites, who hires for it. */
@Named
@ViewScoped
public class CompanyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Company NOBODY = new Company(new CompanyId(new UUID(0, 0)), "", List.of(), List.of());

    @Inject
    private Companies companies;

    @Inject
    private Atlas atlas;

    private String id = "";
    private String siteId = "";
    private SiteForm siteForm = new SiteForm();
    private @Nullable String name = "";
    private @Nullable String email = "";
    private String nameError = "";
    private String emailError = "";

    @PostConstruct
    void open() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        id = request.getRequestParameterMap().getOrDefault("id", "");
        siteId = request.getRequestParameterMap().getOrDefault("site", "");
        Optional<Company> company = findCompany();
        if (company.isEmpty()) {
            answerNotFound(request);
            return;
        }
        name = company.get().name();
        findSite().ifPresent(site -> siteForm = SiteForm.of(site));
    }

    private static void answerNotFound(ExternalContext request) {
        try {
            request.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    public void rename() throws IOException {
        String typed = name == null ? "" : name.strip();
        if (typed.isEmpty() || typed.length() > CompaniesPage.LONGEST_NAME) {
            nameError = texts().get("company.error.name");
            return;
        }
        try {
            companies.rename(company().id(), typed);
            afterwards("company.renamed");
        } catch (NameTaken e) {
            nameError = texts().get("company.error.taken");
        }
    }

    public void saveSite() throws IOException {
        var site = siteForm.read(atlas.perimeter(), texts());
        if (site.isEmpty()) {
            return;
        }
        Optional<Site> before = findSite();
        if (before.isPresent()) {
            companies.changeSite(company().id(), before.get().id(), site.get());
        } else {
            companies.addSite(company().id(), site.get());
        }
        afterwards("company.siteSaved");
    }

    public void addHr() throws IOException {
        String typed = email == null ? "" : email.strip();
        if (!EmailAddress.isWritten(typed)) {
            emailError = texts().get("invite.error.email");
            return;
        }
        companies.addHr(company().id(), typed);
        afterwards("company.hrAdded");
    }

    public void removeHr(String address) throws IOException {
        companies.removeHr(company().id(), address);
        afterwards("company.hrRemoved");
    }

    private void afterwards(String message) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts().get(message)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.getExternalContext().redirect("/pilotage/entreprises/" + id);
    }

    /** Of an answer that is "not found", an empty one: the page is written to its end all the same. */
    public Company getCompany() {
        return findCompany().orElse(NOBODY);
    }

    public List<Commune> getCommunes() {
        return atlas.perimeter().communes();
    }

    /** The site being changed; null when the form is for a new one. */
    public @Nullable Site getSite() {
        return findSite().orElse(null);
    }

    private Company company() {
        return findCompany().orElseThrow();
    }

    private Optional<Company> findCompany() {
        return uuid(id).map(CompanyId::new).flatMap(companies::find);
    }

    private Optional<Site> findSite() {
        return findCompany().flatMap(company -> company.sites().stream()
                .filter(site -> site.id().value().toString().equals(siteId))
                .findFirst());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Texts texts() {
        return Texts.of(
                "company", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public SiteForm getSiteForm() {
        return siteForm;
    }

    public String getNameError() {
        return nameError;
    }

    public String getEmailError() {
        return emailError;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
