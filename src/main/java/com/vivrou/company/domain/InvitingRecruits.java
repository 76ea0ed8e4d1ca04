package com.vivrou.company.domain;

import com.vivrou.company.Companies;
import com.vivrou.company.Company;
import com.vivrou.company.Site;
import com.vivrou.household.Households;
import com.vivrou.household.Workplace;
import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.Invitations;
import com.vivrou.kernel.ActionPerformed;
import com.vivrou.notification.Letters;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody who hires may do for the recruits of their own company. The company is always that of the member who
 * makes the request, read anew each time; a recruit of another company does not exist here.
 */
@ApplicationScoped
@Transactional
public class InvitingRecruits {
    @Inject
    private Companies companies;

    @Inject
    private RecruitStore store;

    @Inject
    private Households households;

    @Inject
    private Letters letters;

    @Inject
    private Invitations invitations;

    @Inject
    private CurrentMember currentMember;

    @Inject
    private CurrentTenant currentTenant;

    @Inject
    private Tenants tenants;

    @Inject
    private Event<ActionPerformed> actions;

    /** The company that the member hires for; empty when none counts on them any more. */
    public Optional<Company> findCompany() {
        return companies.findByHr(currentMember.required().email());
    }

    /** All recruits of the member's company, in no order. */
    public List<Recruit> list() {
        return findCompany().map(company -> store.list(company.id())).orElse(List.of());
    }

    /** @return false when the company invited this address already; nothing is sent then */
    public boolean invite(Invitation invitation) {
        Company company = company();
        Site site = site(company, invitation);
        if (store.isInvited(company.id(), invitation.email())) {
            return false;
        }
        Recruit recruit = store.add(company.id(), invitation, Instant.now());
        households.prepare(
                invitation.email(),
                Workplace.site(company.label(site), site.communeCode(), site.latitude(), site.longitude()));
        invitations.invite(invitation.email(), invitation.firstName(), invitation.lastName(), invitation.language());
        write(company, site, recruit, false);
        tell("recruit.invited", recruit.id());
        return true;
    }

    /** Writes once more to somebody who has not joined yet. */
    public void remind(UUID id) {
        Company company = company();
        Recruit recruit = get(company, id);
        if (!recruit.hasJoined()) {
            store.mailed(company.id(), id, Instant.now());
            write(company, site(company, recruit), recruit, true);
            tell("recruit.reminded", id);
        }
    }

    /** Forgets an invitation; somebody who joined stays, because the place in the territory is hers. */
    public void withdraw(UUID id) {
        Company company = company();
        if (!get(company, id).hasJoined()) {
            store.remove(company.id(), id);
            tell("recruit.withdrawn", id);
        }
    }

    private void write(Company company, Site site, Recruit recruit, boolean again) {
        Tenant tenant = currentTenant.required();
        String url = tenants.url(tenant) + "/connexion?retour=/mon-foyer";
        letters.post(new InvitationLetter(tenant, company, site, url).to(recruit, again));
    }

    private Company company() {
        return findCompany().orElseThrow(() -> new NoSuchElementException("The member hires for no company."));
    }

    private Recruit get(Company company, UUID id) {
        return store.find(company.id(), id)
                .orElseThrow(() -> new NoSuchElementException("No recruit of this company is " + id));
    }

    private void tell(String action, UUID recruit) {
        actions.fire(
                new ActionPerformed(currentMember.required().id().value().toString(), action, recruit.toString(), ""));
    }

    private static Site site(Company company, Invitation invitation) {
        return company.sites().stream()
                .filter(site -> site.id().equals(invitation.site()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The company has no such site."));
    }

    private static Site site(Company company, Recruit recruit) {
        return company.sites().stream()
                .filter(site -> site.id().equals(recruit.site()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A recruit's site is one of the company's."));
    }
}
