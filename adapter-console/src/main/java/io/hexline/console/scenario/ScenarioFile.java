package io.hexline.console.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A scenario that the program brings along, read when somebody asks for it.
 *
 * @param path as the project has it
 */
record ScenarioFile(String path, JsonNode json) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern NAME = Pattern.compile("(?!worlds[.])[a-z-]+[.][a-z-]+");
    private static final String ENDING = ".json";

    /** The one of a folder and a name with a point between them. */
    static Optional<ScenarioFile> named(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String file = name.replace('.', '/') + ENDING;
        return Optional.ofNullable(ScenarioFile.class.getResource(file))
                .map(found -> new ScenarioFile("conformance/" + file, read(found)));
    }

    /** A world that scenarios start from; its path is relative to theirs. */
    static JsonNode world(String path) {
        return read(Resources.getResource(ScenarioFile.class, path.substring(path.indexOf('/') + 1)));
    }

    private static JsonNode read(URL resource) {
        try {
            return MAPPER.readTree(Resources.toByteArray(resource));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
