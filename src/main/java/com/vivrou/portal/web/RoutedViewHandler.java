package com.vivrou.portal.web;

import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.tenancy.Tenant;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.primefaces.csp.CspState;

/** Forms, links and redirects of Faces lead to the addresses that visitors see; the view speaks their language. */
public class RoutedViewHandler extends ViewHandlerWrapper {
    public RoutedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Locale placeLanguage =
                bean(CurrentTenant.class).find().map(Tenant::locale).orElse(Locale.FRENCH);
        return VisitorLanguage.of(request(context), placeLanguage);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        leaveUnmarkedUnlessDesk(context, viewId);
        return super.createView(context, viewId);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        leaveUnmarkedUnlessDesk(context, viewId);
        return super.restoreView(context, viewId);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        UIViewRoot view = context.getViewRoot();
        Object asked = request(context).getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (asked != null && view != null && viewId.equals(view.getViewId())) {
            return asked.toString();
        }
        return bean(Routes.class).findPath(host(context), viewId).orElseGet(() -> super.getActionURL(context, viewId));
    }

    private static void leaveUnmarkedUnlessDesk(FacesContext context, String viewId) {
        boolean desk = bean(Routes.class).list().stream()
                .anyMatch(route -> viewId.equals(route.page()) && route.kind() == Route.Kind.DESK);
        if (!desk) {
            context.getAttributes().put(CspState.class.getName(), new UnmarkedScripts(context));
        }
    }

    private static Route.Host host(FacesContext context) {
        RequestHost host = bean(RequestHosts.class).of(request(context));
        if (host instanceof RequestHost.Territory) {
            return Route.Host.TERRITORY;
        }
        return host instanceof RequestHost.Console ? Route.Host.CONSOLE : Route.Host.PORTAL;
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
