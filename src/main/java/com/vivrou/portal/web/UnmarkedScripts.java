package com.vivrou.portal.web;

import jakarta.faces.context.FacesContext;
import org.primefaces.csp.CspState;

/**
 * Keeps PrimeFaces from drawing a nonce for pages without PrimeFaces: it would keep the nonce in a session, which
 * visitors of public pages do not have.
 */
class UnmarkedScripts extends CspState {
    UnmarkedScripts(FacesContext context) {
        super(context);
        setInitialized(true);
    }

    @Override
    public String getNonce() {
        return "";
    }
}
