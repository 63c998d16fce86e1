/**
 * Organizations (customers) with their subscriptions and meeting sites. Depends on {@code license} for site names.
 * Start at {@link io.hexline.domain.organization.Organization}.
 */
package io.hexline.domain.organization;
