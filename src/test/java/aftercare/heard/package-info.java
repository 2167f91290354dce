/**
 * What must hold of every answer that the skill gives in any test. No test hears the skill but
 * through {@link aftercare.heard.Overheard}.
 */
package aftercare.heard;
