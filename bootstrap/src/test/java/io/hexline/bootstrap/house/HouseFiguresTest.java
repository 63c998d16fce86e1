package io.hexline.bootstrap.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.bootstrap.house.JavaSource.JavaMethod;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes of files and methods, which {@code docs/house.md} shows next to what is allowed. */
class HouseFiguresTest {

    private static final int MOST_LINES_OF_A_FILE = 300;
    private static final int MOST_LINES_OF_A_METHOD = 30;

    private final List<JavaSource> main = JavaSource.main();

    @Test
    void noFileIsLong() {
        print("lines of a file", main.stream().map(JavaSource::lines));

        assertEquals(List.of(), longerThan(MOST_LINES_OF_A_FILE, main));
        assertEquals(List.of(), longerThan(MOST_LINES_OF_A_FILE, JavaSource.tests()));
    }

    @Test
    void noMethodIsLong() {
        List<JavaMethod> methods = main.stream().flatMap(JavaSource::methods).toList();
        print("lines of a method", methods.stream().map(JavaMethod::lines));

        assertEquals(
                List.of(),
                methods.stream()
                        .filter(method -> method.lines() > MOST_LINES_OF_A_METHOD)
                        .map(method -> method.file() + " " + method.name() + ": " + method.lines())
                        .toList());
    }

    private static List<String> longerThan(int most, List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> source.lines() > most)
                .map(source -> source.file() + ": " + source.lines())
                .toList();
    }

    private static void print(String figure, Stream<Integer> values) {
        int[] sorted = values.mapToInt(Integer::intValue).sorted().toArray();
        System.out.println(figure + ": median " + sorted[sorted.length / 2] + ", 95 % at most "
                + sorted[sorted.length * 95 / 100] + ", most " + sorted[sorted.length - 1]);
    }
}
