package io.hexline.domain.license;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.Finding;
import io.hexline.domain.value.SiteUrl;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which sites of one request can be attended or left. A site that is both is attended, in whatever order. */
record SiteResolution(LicenseFacts facts, Set<SiteOperation> asked) {

    SiteResolution(LicenseFacts facts, Collection<SiteOperation> asked) {
        this(facts, ImmutableSet.copyOf(asked));
    }

    Set<SiteOperation> failed() {
        return Stream.of(SiteRule.values()).flatMap(this::breaking).collect(ImmutableSet.toImmutableSet());
    }

    List<Finding> refusals() {
        return Stream.of(SiteRule.values())
                .filter(rule -> breaking(rule).findAny().isPresent())
                .map(rule -> new Finding(
                        rule.code(),
                        Evidence.of(
                                "siteUrl",
                                breaking(rule)
                                        .map(SiteOperation::siteUrl)
                                        .distinct()
                                        .sorted()
                                        .toList())))
                .toList();
    }

    /** The sites attended afterwards, or pending, of those before. */
    Set<SiteUrl> after(Set<SiteUrl> before) {
        Set<SiteUrl> left = Sets.difference(before, urls(LicenseOperation.Action.REMOVE));
        return Sets.union(left, urls(LicenseOperation.Action.ADD)).immutableCopy();
    }

    private Stream<SiteOperation> breaking(SiteRule rule) {
        return asked.stream().filter(site -> rule.isBrokenBy(site, facts));
    }

    private Set<SiteUrl> urls(LicenseOperation.Action action) {
        return Sets.difference(asked, failed()).stream()
                .filter(site -> site.action() == action)
                .map(site -> new SiteUrl(site.siteUrl()))
                .collect(Collectors.toSet());
    }
}
