package io.hexline.har.supportcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.har.fixture.Hars;
import io.hexline.har.fixture.Hiding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever place a secret stands in: it is in no file of the case. */
class GeneratedSecretsTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void each_place_is_known(Hiding place) throws IOException {
        check(new Random(7), List.of(place));
    }

    @RepeatedTest(60)
    void in_any_mixture(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Hiding[] places = Hiding.values();
        check(
                random,
                IntStream.range(0, 1 + random.nextInt(12))
                        .mapToObj(i -> places[random.nextInt(places.length)])
                        .toList());
    }

    private void check(Random random, List<Hiding> places) throws IOException {
        String[] secrets = places.stream().map(place -> secret(random)).toArray(String[]::new);
        ObjectNode[] entries = IntStream.range(0, secrets.length)
                .mapToObj(i -> places.get(i).in(Hars.call("POST", Hars.ONBOARD, 200, "[]"), secrets[i]))
                .toArray(ObjectNode[]::new);
        String har = Hars.of(entries).toString();
        Path there = folder.resolve("case");

        Hars.writeCase(Hars.write(folder.resolve("x.har"), har), there)
                .getOrElseThrow(failure -> new AssertionError(failure + " of " + places));

        for (Path file : Files.list(there).toList()) {
            String text = Files.readString(file);
            for (int i = 0; i < secrets.length; i++) {
                String encoded = Base64.getEncoder().encodeToString(secrets[i].getBytes(StandardCharsets.UTF_8));
                assertTrue(!text.contains(secrets[i]), places.get(i) + " in " + file.getFileName() + " of " + har);
                assertTrue(!text.contains(encoded.substring(0, 12)), places.get(i) + " in " + file.getFileName());
            }
        }
        assertEquals(
                secrets.length,
                Hars.look(there.resolve("recording.har")).get().calls().recorded(),
                Arrays.toString(secrets));
    }

    /** As tokens are, with a letter and a digit for certain. */
    private static String secret(Random random) {
        StringBuilder secret = new StringBuilder("q7");
        random.ints(14 + random.nextInt(30), 0, LETTERS.length()).forEach(i -> secret.append(LETTERS.charAt(i)));
        return secret.append('x').toString();
    }
}
