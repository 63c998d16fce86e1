package io.hexline.bootstrap.house;

import io.hexline.bootstrap.project.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A module with classes, as its pom says.
 *
 * @param name that of its folder
 * @param needs the modules that it is compiled with
 * @param jarName as which its jar stands on the module path
 * @param published whether others can depend on it
 */
record MavenModule(String name, Set<String> needs, String jarName, boolean published) {

    private static final String PREFIX = "hexline-";

    /** Every module of the parent pom that has classes, in its order. */
    static List<MavenModule> all() {
        return elements(pom(ProjectFiles.root()).getElementsByTagName("module"))
                .map(Element::getTextContent)
                .filter(name ->
                        Files.isDirectory(ProjectFiles.root().resolve(name).resolve("src/main/java")))
                .map(MavenModule::named)
                .toList();
    }

    /** The texts of all elements of this name in the pom of a folder. */
    static List<String> texts(String folder, String element) {
        return elements(pom(ProjectFiles.root().resolve(folder)).getElementsByTagName(element))
                .map(Element::getTextContent)
                .toList();
    }

    Path folder() {
        return ProjectFiles.root().resolve(name);
    }

    private static MavenModule named(String name) {
        Set<String> needs = new TreeSet<>();
        Element project = pom(ProjectFiles.root().resolve(name)).getDocumentElement();
        elements(project.getElementsByTagName("dependency"))
                .filter(dependency -> text(dependency, "groupId").equals("io.hexline"))
                .filter(dependency -> !text(dependency, "scope").equals("test"))
                .map(dependency -> text(dependency, "artifactId").replace(PREFIX, ""))
                .forEach(needs::add);
        boolean published = !text(project, "maven.deploy.skip").equals("true");
        return new MavenModule(name, needs, text(project, "hexline.module.name"), published);
    }

    private static Document pom(Path folder) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("pom.xml").toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Element parent, String child) {
        return elements(parent.getElementsByTagName(child))
                .findFirst()
                .map(Node::getTextContent)
                .orElse("");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }
}
