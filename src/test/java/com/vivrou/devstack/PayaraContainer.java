package com.vivrou.devstack;

import java.io.IOException;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;

/**
 * Arquillian's way to Payara Micro. Unlike a container that restarts for each test class, it boots once, with the first
 * deployment, and keeps it for all tests: they all deploy the same archive. Database and Keycloak are the stack's.
 */
public final class PayaraContainer implements DeployableContainer<PayaraContainer.Configuration> {
    private static @Nullable ProtocolMetaData running;

    /** Nothing to configure. */
    public static final class Configuration implements ContainerConfiguration {
        @Override
        public void validate() {
            // The development stack chooses everything.
        }
    }

    /** How Arquillian finds the container. */
    public static final class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.service(DeployableContainer.class, PayaraContainer.class);
        }
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        synchronized (PayaraContainer.class) {
            ProtocolMetaData started = running;
            if (started == null) {
                started = start(archive);
                running = started;
            }
            return started;
        }
    }

    private static ProtocolMetaData start(Archive<?> archive) throws DeploymentException {
        StackServers servers = DevStack.get().servers();
        int port = Ports.free();
        try {
            Path war = DevStack.get().settings().data().resolve("container.war");
            archive.as(ZipExporter.class).exportTo(war.toFile(), true);
            servers.startAnother("container", war, port);
        } catch (IOException | StartFailure e) {
            throw new DeploymentException("The tests' application does not start.", e);
        }
        HTTPContext context = new HTTPContext("localhost", port).add(new Servlet("ArquillianServletRunnerEE9", "/"));
        return new ProtocolMetaData().addContext(context);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // The next test class uses the same deployment; it ends with the stack.
    }
}
