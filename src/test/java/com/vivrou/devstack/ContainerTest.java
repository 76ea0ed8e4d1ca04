package com.vivrou.devstack;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the application server, in the application itself: its beans can be injected. All such tests
 * share one server and one deployment, which hold the test classes of every feature.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {
    @Deployment
    public static WebArchive application() {
        return VivrouDeployment.war();
    }
}
