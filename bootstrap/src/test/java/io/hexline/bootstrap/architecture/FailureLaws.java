package io.hexline.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/** No failure vanishes: whoever has an answer either looks at its failure or hands it on. */
final class FailureLaws {

    /** What looks at the failure, or keeps it. The types of an answer are not in the bytecode, so it holds for all. */
    private static final Set<String> KEEPS = Set.of(
            "right",
            "left",
            "narrow",
            "cond",
            "sequence",
            "sequenceRight",
            "traverse",
            "traverseRight", // make
            "map",
            "mapTo",
            "mapLeft",
            "bimap",
            "flatMap",
            "filterOrElse",
            "peek",
            "peekLeft", // keep
            "fold",
            "isLeft",
            "isRight",
            "get",
            "getLeft",
            "getOrElseThrow"); // look

    private FailureLaws() {}

    static List<Law> all() {
        return List.of(
                new Law("nobody makes nothing of a failure", FailureLaws::kept, "MakesNothingOfIt"),
                new Law(
                        "no answer that can be a failure is dropped",
                        root -> lookingAt(root, LookAtAnswers.ofCalls()),
                        "DropsIt"),
                new Law(
                        "nothing that can fail stands where no answer is expected",
                        root -> lookingAt(root, LookAtAnswers.ofReferences()),
                        "IgnoresIt"));
    }

    private static ArchRule kept(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(Part.in(root, Part.without(Part.TESTKIT)))
                .should()
                .accessTargetWhere(describe("a failure is lost", (JavaAccess<?> access) -> loses(access.getTarget())));
    }

    private static boolean loses(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget
                && target.getOwner().isEquivalentTo(Either.class)
                && !KEEPS.contains(target.getName());
    }

    private static ArchRule lookingAt(String root, LookAtAnswers condition) {
        return classes()
                .that()
                .resideInAnyPackage(Part.in(root, Part.without(Part.TESTKIT)))
                .should(condition);
    }
}
