/**
 * The domain: pure values, facts and rules, a package for each subject. This package itself has only what looks at all
 * of them: {@link io.hexline.domain.Rules}.
 */
package io.hexline.domain;
