package com.vivrou.identity.domain;

import com.vivrou.identity.Member;
import com.vivrou.identity.MemberSignedIn;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets in, recognises and forgets the people of a doorway: members of its territory, or the operator's on the console. */
@ApplicationScoped
public class SigningIn {
    private static final Logger LOG = Logger.getLogger(SigningIn.class.getName());

    @Inject
    private MemberStore members;

    @Inject
    private PlatformAdminStore admins;

    @Inject
    private Event<MemberSignedIn> signedIn;

    /** The member, made at the first sign-in; on the console, only who is on the operator's list. */
    public Member signIn(Doorway doorway, Person person) throws SignInRefused {
        Instant now = Instant.now();
        Optional<TenantId> tenant = doorway.tenant();
        if (tenant.isEmpty()) {
            return admins.signIn(person, now)
                    .orElseThrow(() -> new SignInRefused(
                            SignInRefused.Reason.NOT_A_MEMBER,
                            "The account is not on the operator's list.",
                            Optional.of(person.idToken())));
        }
        return within(tenant.get(), () -> {
            Member member = members.signIn(person, now);
            tell(tenant.get(), member);
            return member;
        });
    }

    /** Who holds this session now, with the roles of this moment; empty when it was ended elsewhere. */
    public Optional<Member> recognise(Doorway doorway, String subject, String sid) {
        return doorway.tenant()
                .map(tenant -> within(tenant, () -> members.recognise(subject, sid)))
                .orElseGet(() -> admins.recognise(subject, sid));
    }

    /** The identity server says that this session has ended. */
    public void endSession(Doorway doorway, String sid) {
        Instant now = Instant.now();
        doorway.tenant()
                .ifPresentOrElse(
                        tenant -> TenantScope.run(tenant, () -> members.revokeSession(sid, now)),
                        () -> admins.revokeSession(sid, now));
    }

    private void tell(TenantId tenant, Member member) {
        try {
            signedIn.fire(new MemberSignedIn(tenant, member));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Something prepared for a member could not be handed over at sign-in.", e);
        }
    }

    private static <T> T within(TenantId tenant, Callable<T> work) {
        try {
            return TenantScope.call(tenant, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
