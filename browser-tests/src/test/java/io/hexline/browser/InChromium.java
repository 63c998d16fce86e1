package io.hexline.browser;

import io.hexline.bootstrap.demo.SampleConsole;
import io.hexline.demo.ConsoleServer;
import io.hexline.world.snapshot.Snapshots;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Screen}. Where no Chromium is installed they do not run, and one line says so; for whoever builds what
 * others rely on ({@code CI} is set) that is a failure.
 */
final class InChromium implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(InChromium.class);
    private static final String MISSING = "No Chromium is installed: the console was not tried in a browser.";

    /** So slow that what goes on can be seen and stopped, and no slower. */
    private static final Duration PACE = Duration.ofMillis(300);

    /** The browser, if there is one. */
    private record Installed(Optional<Chromium> chromium) implements AutoCloseable {

        static Installed find() {
            Optional<Chromium> chromium = Chromium.start();
            if (chromium.isEmpty()) {
                System.out.println(MISSING);
            }
            return new Installed(chromium);
        }

        @Override
        public void close() {
            chromium.ifPresent(Chromium::close);
        }
    }

    private static Optional<Chromium> chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Installed.class, key -> Installed.find(), Installed.class)
                .chromium();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (chromium(context).isEmpty()) {
            if (System.getenv("CI") != null) {
                throw new AssertionError(MISSING);
            }
            Assumptions.abort(MISSING);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screen.class;
    }

    @Override
    public Screen resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Screen.class, key -> screen(context), Screen.class);
    }

    private static Screen screen(ExtensionContext context) {
        ConsoleServer server = SampleConsole.on(Snapshots.sample()).start(0, PACE);
        if (context.getRequiredTestMethod().isAnnotationPresent(WithStory.class)) {
            StoryTeller.on(server);
        }
        return Screen.on(server, chromium(context).orElseThrow());
    }
}
