package com.vivrou.architecture;

import static com.vivrou.architecture.Project.verify;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Package-private by default: the compiler is the first guard. */
class VisibilityTest {

    @Test
    void entitiesAndStoresStayInTheirRoom() {
        verify(
                VisibilityTest::publicInnards,
                "bakery.domain.LoafEntity is public: entities and stores stay in their room",
                "bakery.domain.LoafStore is public: entities and stores stay in their room");
    }

    @Test
    void pageBeansArePublic() {
        verify(VisibilityTest::hiddenPageBeans, "bakery.web.CounterPage is not public: expressions cannot reach it");
    }

    static List<String> publicInnards(Project project) {
        return project.code()
                .filter(type -> isEntity(type) || type.getSimpleName().endsWith("Store"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> project.shortName(type) + " is public: entities and stores stay in their room")
                .toList();
    }

    static List<String> hiddenPageBeans(Project project) {
        return project.code()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> project.shortName(type) + " is not public: expressions cannot reach it")
                .toList();
    }

    /** A superclass without a column is a rule for entities, not one of them. */
    static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                        && !type.getFields().isEmpty()
                || type.isAnnotatedWith(Embeddable.class);
    }
}
