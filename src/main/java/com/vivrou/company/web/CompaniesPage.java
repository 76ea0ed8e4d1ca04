package com.vivrou.company.web;

import com.vivrou.company.Companies;
import com.vivrou.company.Companies.NameTaken;
import com.vivrou.company.Company;
import com.vivrou.company.CompanyId;
import com.vivrou.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The employers of the territory, for those who steer it. */
@Named
@RequestScoped
public class CompaniesPage {
    static final int LONGEST_NAME = 100;

    @Inject
    private Companies companies;

    private @Nullable String name = "";
    private String error = "";

    public List<Company> getCompanies() {
        return companies.list();
    }

    public void add() throws IOException {
        String typed = name == null ? "" : name.strip();
        FacesContext faces = FacesContext.getCurrentInstance();
        Texts texts = Texts.of("company", faces.getViewRoot().getLocale());
        if (typed.isEmpty() || typed.length() > LONGEST_NAME) {
            error = texts.get("company.error.name");
            return;
        }
        try {
            CompanyId id = companies.add(typed);
            faces.getExternalContext().redirect("/pilotage/entreprises/" + id.value());
        } catch (NameTaken e) {
            error = texts.get("company.error.taken");
        }
    }

    public String getError() {
        return error;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
