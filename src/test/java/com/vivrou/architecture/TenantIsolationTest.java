package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Timeout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Multitenant;
import org.junit.jupiter.api.Test;

/**
 * What the two barriers cannot see: SQL that goes around them, a tenant remembered by something that outlives the
 * request, background work that runs for nobody.
 */
class TenantIsolationTest {

    /** Entities without a tenant, each with the reason why every tenant may read it. */
    private static final Map<String, String> SHARED_ACROSS_TENANTS = Map.ofEntries(
            Map.entry("territory.domain.PublicationEntity", "which vintages of open data there are"),
            Map.entry("territory.domain.IndicatorEntity", "open data"),
            Map.entry("territory.domain.ClassEntity", "open data"),
            Map.entry("territory.domain.CommuneEntity", "open data"),
            Map.entry("territory.domain.FigureEntity", "open data"),
            Map.entry("territory.domain.ContourEntity", "open data"),
            Map.entry("tenancy.domain.TenantEntity", "the list of territories itself"),
            Map.entry(
                    "tenancy.domain.TenantHostEntity",
                    "the host decides the tenant, so it is read before there is one"),
            Map.entry("audit.domain.PlatformJournalEntity", "what the operator does, for no tenant in particular"),
            Map.entry("identity.domain.PlatformAdminEntity", "the operator's own people"),
            Map.entry("identity.domain.RevokedConsoleSessionEntity", "sessions on the console, for no tenant"));

    /** The only classes that speak SQL, each with its reason. */
    private static final Map<String, String> SPEAKS_SQL = Map.of(
            "kernel.OwningDatabase", "the owner's connection, for migrations",
            "platform.domain.CheckingRuntimeRole", "asks the catalogue whether the role could bypass a policy",
            "audit.domain.WritingFromTerminal", "the platform's journal, for no tenant; a terminal is the owner",
            "territory.domain.NationalStore", "open data, shared by all tenants, read as the runtime role",
            "territory.domain.Importing", "writes open data as the owner; the runtime role may only read it",
            "territory.domain.EditionStore", "open data, as the owner",
            "territory.domain.ColumnStore", "open data, shared by all tenants",
            "territory.domain.CopyingRows", "open data, by COPY, as the owner",
            "territory.domain.PublicationStore",
                    "writes reference data as the owner; the runtime role may only read it",
            "tenancy.domain.TenantSessionListener", "tells the database the tenant: this is the second barrier");

    /** Background work that runs for no tenant on purpose, each with its reason. */
    private static final Map<String, String> RUNS_FOR_NO_TENANT = Map.of();

    @Test
    void everyEntityBelongsToATenantOrIsNamedHere() {
        verify(
                TenantIsolationTest::entitiesWithoutTenant,
                "bakery.domain.LoafEntity has no @Multitenant and is not named as shared");
    }

    @Test
    void sqlIsSpokenInNamedPlacesOnly() {
        verify(
                TenantIsolationTest::speakersOfSql,
                "bakery.domain.LoafStore speaks SQL: jakarta.persistence.EntityManager.createNativeQuery");
    }

    @Test
    void nothingThatOutlivesTheRequestRemembersATenant() {
        verify(
                TenantIsolationTest::rememberedTenants,
                "bakery.Bakeries.lastServed remembers a tenant beyond the request",
                "bakery.domain.LoafStore.current remembers a tenant beyond the request");
    }

    @Test
    void backgroundWorkOpensATenantScope() {
        verify(
                TenantIsolationTest::backgroundWorkForNobody,
                "bakery.domain.NightShift.bake runs in the background without a TenantScope");
    }

    @Test
    void exceptionsNamedHereExist() {
        verify(TenantIsolationTest::staleExceptions);
    }

    static List<String> entitiesWithoutTenant(Project project) {
        return project.code()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
                        .noneMatch(each -> each.isAnnotatedWith(Multitenant.class)))
                .map(project::shortName)
                .filter(name -> !SHARED_ACROSS_TENANTS.containsKey(name))
                .map(name -> name + " has no @Multitenant and is not named as shared")
                .toList();
    }

    static List<String> speakersOfSql(Project project) {
        return project.code()
                .filter(type -> !SPEAKS_SQL.containsKey(project.shortName(topLevel(type))))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(TenantIsolationTest::isSql)
                .map(access -> project.shortName(access.getOriginOwner()) + " speaks SQL: "
                        + access.getTargetOwner().getName() + "." + access.getName())
                .distinct()
                .toList();
    }

    static List<String> rememberedTenants(Project project) {
        Set<String> tenant = Set.of(
                project.root() + ".tenancy.Tenant",
                project.root() + ".tenancy.TenantId",
                project.root() + ".tenancy.RequestHost",
                project.root() + ".identity.Member");
        return project.code()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> tenant.contains(field.getRawType().getName()))
                .filter(field -> isStatic(field) || field.getOwner().isAnnotatedWith(ApplicationScoped.class))
                .map(field -> project.shortName(field.getOwner()) + "." + field.getName()
                        + " remembers a tenant beyond the request")
                .toList();
    }

    static List<String> backgroundWorkForNobody(Project project) {
        return project.code()
                .flatMap(type -> type.getMethods().stream())
                .filter(TenantIsolationTest::isBackgroundWork)
                .filter(method -> !RUNS_FOR_NO_TENANT.containsKey(project.shortName(method.getOwner())))
                .filter(method -> method.getAccessesFromSelf().stream()
                        .noneMatch(access ->
                                access.getTargetOwner().getName().equals(project.root() + ".tenancy.TenantScope")))
                .map(method -> project.shortName(method.getOwner()) + "." + method.getName()
                        + " runs in the background without a TenantScope")
                .toList();
    }

    static List<String> staleExceptions(Project project) {
        Set<String> names = Set.copyOf(project.code().map(project::shortName).toList());
        return Stream.of(SHARED_ACROSS_TENANTS, SPEAKS_SQL, RUNS_FOR_NO_TENANT)
                .flatMap(exceptions -> exceptions.keySet().stream())
                .filter(name -> project == Project.ours() && !names.contains(name))
                .map(name -> name + " is an exception to a rule and no longer exists")
                .toList();
    }

    private static boolean isBackgroundWork(JavaMethod method) {
        return Stream.of(Schedule.class, Schedules.class, Timeout.class, Asynchronous.class)
                        .anyMatch(method::isAnnotatedWith)
                || method.isAnnotatedWith("jakarta.enterprise.concurrent.Asynchronous")
                || method.getParameters().stream().anyMatch(TenantIsolationTest::isObservedLater);
    }

    private static boolean isObservedLater(JavaParameter parameter) {
        return parameter.isAnnotatedWith(ObservesAsync.class);
    }

    private static boolean isSql(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return access.getName().startsWith("createNative")
                || access.getName().equals("getConnection")
                || (owner.startsWith("java.sql.") && access.getName().startsWith("prepare"))
                || (owner.startsWith("java.sql.") && access.getName().startsWith("execute"));
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(TenantIsolationTest::topLevel).orElse(type);
    }
}
