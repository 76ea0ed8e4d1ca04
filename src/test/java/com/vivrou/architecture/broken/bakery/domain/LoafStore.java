package com.vivrou.architecture.broken.bakery.domain;

import com.vivrou.architecture.broken.bakery.web.LoafPage;
import com.vivrou.architecture.broken.tenancy.TenantId;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;

/** Public, speaks SQL, sees the web, keeps a tenant for ever. */
public class LoafStore {
    static TenantId current = new TenantId(1);

    Object loaves(EntityManager em, FacesContext faces) {
        return em.createNativeQuery("select * from loaf");
    }

    String page() {
        return LoafPage.class.getName();
    }
}
