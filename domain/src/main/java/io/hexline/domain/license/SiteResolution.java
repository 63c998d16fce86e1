package io.hexline.domain.license;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.SiteRule.SiteFacts;
import io.hexline.domain.value.SiteUrl;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which sites of one request can be attended or left. A site that is both is attended, in whatever order. */
record SiteResolution(LicenseFacts facts, Set<SiteOperation> asked) {

    private static final List<SiteRule> RULES = List.of(SiteRule.values());

    SiteResolution(LicenseFacts facts, Collection<SiteOperation> asked) {
        this(facts, ImmutableSet.copyOf(asked));
    }

    Set<SiteOperation> failed() {
        return asked.stream()
                .filter(site ->
                        !Rule.findings(RULES, new SiteFacts(site, facts)).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Why they fail: each rule once, with all the sites. */
    List<Finding> refusals() {
        return Rule.findingsInAll(
                RULES,
                asked.stream()
                        .sorted(Comparator.comparing(SiteOperation::siteUrl))
                        .map(site -> new SiteFacts(site, facts))
                        .toList());
    }

    /** The sites attended afterwards, or pending, of those before. */
    Set<SiteUrl> after(Set<SiteUrl> before) {
        Set<SiteUrl> left = Sets.difference(before, urls(LicenseOperation.Action.REMOVE));
        return Sets.union(left, urls(LicenseOperation.Action.ADD)).immutableCopy();
    }

    private Set<SiteUrl> urls(LicenseOperation.Action action) {
        return Sets.difference(asked, failed()).stream()
                .filter(site -> site.action() == action)
                .map(site -> new SiteUrl(site.siteUrl()))
                .collect(Collectors.toSet());
    }
}
