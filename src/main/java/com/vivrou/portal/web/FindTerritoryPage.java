package com.vivrou.portal.web;

import com.vivrou.kernel.ClientAddress;
import com.vivrou.kernel.FrenchTime;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.portal.domain.France;
import com.vivrou.portal.domain.Nation;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.ApiAdmission;
import com.vivrou.territory.JobDemand;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of the 183 territories suits a household. Everything is in the address; nothing is kept. */
@Named
@RequestScoped
public class FindTerritoryPage {
    private static final int TOO_MANY_REQUESTS = 429;

    /** How many communes of the country are told with their reasons. */
    private static final int COMMUNES = 10;

    @Inject
    private Nation nation;

    @Inject
    private France france;

    @Inject
    private Tenants tenants;

    @Inject
    private ApiAdmission admission;

    @Inject
    private HttpServletRequest request;

    private Texts texts = Texts.of("portal", Locale.FRENCH);
    private List<JobDemand.Job> jobs = List.of();
    private List<Criterion> criteria = List.of();
    private @Nullable FindForm form;
    private Optional<FindAnswer> answer = Optional.empty();
    private boolean possible;
    private int wait;

    @PostConstruct
    void read() {
        texts = Texts.of("portal", VisitorLanguage.of(request, Locale.FRENCH));
        possible = nation.isKnown();
        jobs = nation.jobs();
        criteria = nation.criteria();
        form = new FindForm(typed(), texts, criteria, new Proposals(texts, nation.search(), nation.communes(), jobs));
    }

    /** Before anything of the page is written. */
    public void open() throws IOException {
        if (!possible) {
            return;
        }
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        NextStep step = NextStep.of(
                getForm(),
                request.getParameterMap().keySet(),
                FrenchTime.today().getYear(),
                calls -> admission.secondsToWait(ClientAddress.of(request), calls));
        if (step instanceof NextStep.Redirect redirect) {
            outside.redirect(redirect.address());
        } else if (step instanceof NextStep.Wait told) {
            wait = told.seconds();
            outside.setResponseStatus(TOO_MANY_REQUESTS);
            outside.setResponseHeader("Retry-After", String.valueOf(wait));
            outside.setResponseHeader("Cache-Control", "no-store");
        } else if (step instanceof NextStep.Answer asked) {
            answer = Optional.of(answer(asked.household()));
        }
    }

    /** Too many questions came from here: how long to wait; empty when there is an answer. */
    public String getWait() {
        return wait == 0 ? "" : texts.get("find.wait.text", wait);
    }

    /** The same question, to ask again. */
    public String getAgain() {
        return getForm().address().page(getForm().page());
    }

    public boolean isPossible() {
        return possible;
    }

    public FindForm getForm() {
        return Objects.requireNonNull(form);
    }

    /** Null before there is an answer. */
    public @Nullable FindAnswer getAnswer() {
        return answer.orElse(null);
    }

    public FindChoices getChoices() {
        return new FindChoices(texts);
    }

    public List<JobDemand.Job> getJobs() {
        return jobs;
    }

    /** What most households weigh. */
    public List<WhatCounts.Line> getMain() {
        return counts().lines(true);
    }

    public List<WhatCounts.Line> getFurther() {
        return counts().lines(false);
    }

    /** Whether something rarer counts here, so that it shows. */
    public boolean isFurtherUsed() {
        return counts().isFurtherUsed();
    }

    private FindAnswer answer(MatchingRequest household) {
        return new FindAnswer(
                texts,
                household,
                nation.rank(household, COMMUNES),
                new Territories(france.territories(), sites(household), nation.communes()),
                getForm(),
                criteria);
    }

    /** Of the territories that are open here. */
    private Map<String, Territories.Site> sites(MatchingRequest household) {
        CarriedAnswers answers = new CarriedAnswers(household, getForm(), criteria);
        Map<String, Territories.Site> sites = new LinkedHashMap<>();
        france.openSites()
                .forEach((id, tenant) ->
                        sites.put(id, new Territories.Site(tenant.shortName(), answers.address(tenants.url(tenant)))));
        return sites;
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return typed;
    }

    private WhatCounts counts() {
        return new WhatCounts(texts, criteria, getForm());
    }
}
