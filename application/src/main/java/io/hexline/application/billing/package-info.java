/** Billing, a service outside. */
package io.hexline.application.billing;
