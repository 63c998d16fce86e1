package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.UrlEscapers;
import io.hexline.rest.RestServer;
import io.hexline.rest.RestSettings;
import io.hexline.server.assembly.Assembly;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Only a form that is sent changes something: none of the forms of the console does so as an address, to which anybody's link can
 * lead, whichever of its buttons it names.
 */
class FormsTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/console/[^\"#]+)\"");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*method=\"post\"[^>]*action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|button|select)[^>]*>");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern LEAVES = Pattern.compile("/console/(sign-out|assets/|.*\\.(csv|json)).*");

    private final Assembly assembly = new Assembly(Snapshots.sample());
    private final RestServer server = assembly.serve(WholeConsole.on(RestSettings.defaults()));
    private final Browser browser = new Browser(server.address());
    private int tried;

    @AfterEach
    void stop() {
        server.close();
        assembly.close();
    }

    @Test
    void noneChangesAnythingAsAnAddress() throws IOException, InterruptedException {
        browser.signIn("larkspur-full-administrator");
        World before = assembly.world();
        Deque<String> ahead = new ArrayDeque<>(Set.of(
                "/console/users",
                "/console/moves/new?step=details&to=63715&user="
                        + Snapshots.sample().people().stream()
                                .filter(person -> person.name().display().equals("Elijah Brooks"))
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .value()));
        Set<String> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            String address = ahead.removeFirst();
            String page = browser.open(address).body();
            LINK.matcher(page)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !LEAVES.matcher(link).matches())
                    .filter(link -> seen.add(kind(link)))
                    .forEach(ahead::add);
            Matcher form = FORM.matcher(page);
            while (form.find()) {
                asAnAddress(form.group(1) + "?" + address.replaceFirst("^[^?]*\\??", "") + "&", form.group());
            }
        }
        assertTrue(tried > 40, "tried: " + tried);
        assertEquals(before, assembly.world());
    }

    /**
     * With each of its buttons, and with each method that sends no form.
     *
     * @param action with what the address of its page asks for
     */
    private void asAnAddress(String action, String form) throws IOException, InterruptedException {
        StringBuilder fields = new StringBuilder();
        Set<String> buttons = new HashSet<>(Set.of(""));
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            Optional<String> name = attribute(field.group(), "name");
            String value = attribute(field.group(), "value").orElseGet(() -> option(form));
            if (name.isPresent() && field.group().startsWith("<button")) {
                buttons.add(pair(name.get(), value));
            } else if (name.isPresent()) {
                fields.append(pair(name.get(), value));
            }
        }
        for (String button : buttons) {
            String address = action + fields + button;
            for (String method : Set.of("GET", "HEAD")) {
                browser.send(HttpRequest.newBuilder(server.address().resolve(address))
                        .method(method, BodyPublishers.noBody()));
                tried++;
            }
        }
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String option(String form) {
        Matcher first = OPTION.matcher(form);
        return first.find() ? first.group(1) : "1";
    }

    private static String pair(String name, String value) {
        return name + "=" + UrlEscapers.urlFormParameterEscaper().escape(value) + "&";
    }

    /** Its path, without which thing it is about. */
    private static String kind(String link) {
        return link.replaceFirst("\\?.*", "").replaceAll("/(?![a-z-]+(/|$))[^/]+", "/one");
    }
}
