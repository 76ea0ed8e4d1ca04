package com.vivrou.platform;

import com.vivrou.kernel.RequiredSettings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What {@code java -jar vivrou.jar} runs: the server with the application, once every required setting has a value. A
 * server that came up without its application would answer nobody, so that ends the process too.
 */
public final class Launcher {
    private static final String SERVER = "fish.payara.micro.PayaraMicro";

    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        List<String> missing =
                RequiredSettings.NAMES.stream().filter(name -> !hasValue(name)).toList();
        if (!missing.isEmpty()) {
            end("Vivrou cannot start. Give a value to: " + String.join(", ", missing));
        }
        Class<?> server = Class.forName(SERVER);
        server.getMethod("main", String[].class).invoke(null, (Object) arguments);
        if (!isDeployed(server)) {
            end("Vivrou cannot start. The lines above say why.");
        }
    }

    /** As a system property, or as the environment variable that MicroProfile Config reads for it. */
    private static boolean hasValue(String name) {
        String variable = name.replace('.', '_').toUpperCase(Locale.ROOT);
        return isText(System.getProperty(name)) || isText(System.getenv(variable));
    }

    private static boolean isText(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static boolean isDeployed(Class<?> server) throws ReflectiveOperationException {
        Object instance = server.getMethod("getInstance").invoke(null);
        Object runtime = server.getMethod("getRuntime").invoke(instance);
        Object names = Class.forName("fish.payara.micro.PayaraMicroRuntime")
                .getMethod("getDeployedApplicationNames")
                .invoke(runtime);
        return names instanceof Collection<?> deployed && !deployed.isEmpty();
    }

    /** To the terminal itself: no server is there to log, or it has just given up. */
    private static void end(String reason) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(reason);
        Runtime.getRuntime().halt(1);
    }
}
