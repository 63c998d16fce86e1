package io.hexline.bootstrap.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each adapter that is a store, or a part of one, runs every contract of a store, and each that has the collaborators those
 * of a host.
 */
class ContractsAreRunTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern CONTRACT = Pattern.compile("abstract class (\\w+Contract) extends (\\w+)");
    private static final Pattern A_STORE = Pattern.compile("new Store\\(|PartialStore\\.of\\(");
    private static final Pattern ALL_COLLABORATORS = Pattern.compile("new Collaborators\\(");
    private static final Pattern OF_A_HOST = Pattern.compile("Host\\w*Contract|MovingNumbersContract");

    private final List<MatchResult> contracts =
            CONTRACT.matcher(texts(ROOT.resolve("testkit/src/main"))).results().toList();
    private final Set<String> bases =
            contracts.stream().map(contract -> contract.group(2)).collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicTest> everyStoreRunsThem() {
        return adaptersWith(A_STORE).map(adapter -> runs(adapter, contracts(false)));
    }

    @TestFactory
    Stream<DynamicTest> allCollaboratorsRunThem() {
        return adaptersWith(ALL_COLLABORATORS).map(adapter -> runs(adapter, contracts(true)));
    }

    private static Stream<Path> adaptersWith(Pattern made) {
        List<Path> adapters = Stream.of(ROOT.toFile().listFiles())
                .map(file -> ROOT.resolve(file.getName()))
                .filter(folder -> folder.getFileName().toString().startsWith("adapter-"))
                .filter(folder -> made.matcher(texts(folder.resolve("src"))).find())
                .toList();
        assertTrue(!adapters.isEmpty(), () -> "no adapter makes what is looked for: " + made);
        return adapters.stream();
    }

    private List<String> contracts(boolean ofAHost) {
        List<String> names = contracts.stream()
                .filter(contract -> !bases.contains(contract.group(1)))
                .filter(contract -> OF_A_HOST.matcher(contract.group(2)).matches() == ofAHost)
                .map(contract -> contract.group(1))
                .toList();
        assertTrue(names.size() > 5, names::toString);
        return names;
    }

    private static DynamicTest runs(Path adapter, List<String> contracts) {
        String tests = texts(adapter.resolve("src/test"));
        return dynamicTest(
                adapter.getFileName().toString(),
                () -> assertEquals(
                        List.of(),
                        contracts.stream()
                                .filter(name -> !tests.contains("extends " + name + " "))
                                .toList(),
                        () -> "contracts of testkit that no test of " + adapter.getFileName() + " runs"));
    }

    private static String texts(Path folder) {
        return ProjectFiles.below(folder, ".java").stream()
                .map(ProjectFiles::text)
                .collect(Collectors.joining());
    }
}
