/** Pages that bring people into an organization: one, or many from a list. */
package io.hexline.console.onboarding;
