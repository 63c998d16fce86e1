package io.hexline.har.supportcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.har.fixture.Corner;
import io.hexline.har.fixture.Hars;
import io.hexline.har.fixture.Hiding;
import io.hexline.har.fixture.Place;
import io.hexline.har.fixture.Shape;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever place a secret stands in, and whatever it looks like: it is in no file of the case, and the case tells the same. */
class PlantedSecretsTest {

    private static final List<Place> PLACES = Stream.<Place>concat(
                    Arrays.stream(Hiding.values()), Arrays.stream(Corner.values()))
            .toList();

    @TempDir
    private Path folder;

    /** A secret, and where it was put. */
    private record Planted(Place place, Shape shape, String secret) {}

    @ParameterizedTest
    @EnumSource
    void in_every_place(Shape shape) throws IOException {
        Random random = new Random(shape.ordinal());
        List<Planted> planted = PLACES.stream()
                .filter(place -> !(place.keepsWords() && shape.isWords()))
                .map(place -> new Planted(place, shape, shape.next(random)))
                .toList();

        for (int from = 0; from < planted.size(); from += 12) {
            check(planted.subList(from, Math.min(planted.size(), from + 12)), folder.resolve("case" + from));
        }
    }

    @Test
    void enough_are_planted() {
        long secrets = Arrays.stream(Shape.values())
                .mapToLong(shape -> PLACES.stream()
                        .filter(place -> !(place.keepsWords() && shape.isWords()))
                        .count())
                .sum();

        assertTrue(PLACES.size() >= 60 && secrets >= 500, PLACES.size() + " kinds, " + secrets + " secrets");
    }

    private void check(List<Planted> planted, Path there) throws IOException {
        ObjectNode document = Hars.of();
        ObjectNode log = (ObjectNode) document.get("log");
        for (Planted one : planted) {
            ObjectNode call = Hars.call("POST", Hars.ONBOARD, 200, Hars.REFUSED);
            one.place().hide(log, call, one.secret());
            log.withArray("entries").add(call);
        }
        Path recording = Hars.write(folder.resolve("x.har"), document.toString());

        Hars.writeCase(recording, there).getOrElseThrow(failure -> new AssertionError(failure + " of " + planted));

        List<String> leaks = new ArrayList<>();
        for (Path file : files(there)) {
            String text = Files.readString(file);
            planted.stream()
                    .filter(one -> forms(one.secret()).anyMatch(text::contains))
                    .forEach(one -> leaks.add(one + " in " + file.getFileName()));
        }
        assertEquals(List.of(), leaks);
        assertEquals(
                Hars.told(Hars.look(recording).get()),
                Hars.told(Hars.look(there.resolve("recording.har")).get()),
                planted::toString);
    }

    private static Stream<String> forms(String secret) {
        String encoded = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                encoded.substring(0, Math.min(encoded.length(), 12)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
