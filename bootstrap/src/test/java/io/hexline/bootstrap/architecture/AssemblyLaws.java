package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What only holds ports together is for putting together: whoever works takes the ports that it uses. */
final class AssemblyLaws {

    private static final String HOST = ".application.Host";
    private static final Set<String> HOLDERS =
            Set.of(".application.store.Store", ".application.collaborator.Collaborators");

    private AssemblyLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("only the root of the application sees the whole host", AssemblyLaws::host, "TakesHost"),
                new Law(
                        "only a method named on takes ports out of what holds them",
                        AssemblyLaws::ports,
                        "KeepsStore"));
    }

    private static ArchRule host(String root) {
        return noClasses()
                .that(describe("are in a package of the application", type -> isInside(root, type)))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(root + HOST);
    }

    private static ArchRule ports(String root) {
        return classes()
                .that(describe("are in a package of the application", type -> isInside(root, type)))
                .and(describe("are no holders themselves", type -> !isHolder(root, type)))
                .should(new TakePortsApartOnlyInOn(root));
    }

    private static boolean isInside(String root, JavaClass type) {
        return type.getPackageName().startsWith(root + ".application.");
    }

    private static boolean isHolder(String root, JavaClass type) {
        return HOLDERS.stream().anyMatch(holder -> type.getName().equals(root + holder));
    }

    private static final class TakePortsApartOnlyInOn extends ArchCondition<JavaClass> {

        private final String root;

        TakePortsApartOnlyInOn(String root) {
            super("take ports out of what holds them only in static methods named on");
            this.root = root;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream.concat(type.getFields().stream(), type.getCodeUnits().stream())
                    .filter(member -> !isOn(member) && touchesHolder(member))
                    .forEach(member -> events.add(SimpleConditionEvent.violated(
                            member, member.getFullName() + " has to do with more than the ports that it uses")));
        }

        private static boolean isOn(JavaMember member) {
            return member instanceof JavaCodeUnit
                    && member.getName().equals("on")
                    && member.getModifiers().contains(JavaModifier.STATIC);
        }

        private boolean touchesHolder(JavaMember member) {
            return ShowNoTypeOf.types(member)
                            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                            .anyMatch(type -> isHolder(root, type))
                    || member instanceof JavaCodeUnit unit
                            && unit.getAccessesFromSelf().stream()
                                    .anyMatch(access -> isHolder(root, access.getTargetOwner()));
        }
    }
}
