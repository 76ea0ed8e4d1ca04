<#import "template.ftl" as layout>
<#import "kit.ftl" as kit>
<@layout.registrationLayout displayMessage=true; section>
  <#if section == "header">${msg("updatePasswordTitle")}
  <#elseif section == "form">
    <form id="kc-passwd-update-form" class="signin__fields" action="${url.loginAction}" method="post">
      <@kit.password name="password-new" label=msg("passwordNew") autocomplete="new-password" focus=true invalid=messagesPerField.existsError('password') hint=msg("passwordHint"); part>
        <#if part == "error" && messagesPerField.existsError('password')><span class="error" id="password-new-error">${kcSanitize(messagesPerField.get('password'))?no_esc}</span></#if>
      </@kit.password>
      <@kit.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" invalid=messagesPerField.existsError('password-confirm'); part>
        <#if part == "error"><@kit.error name="password-confirm"/></#if>
      </@kit.password>
      <@kit.tick name="logout-sessions" label=msg("logoutOtherSessions")/>
      <@kit.submit label=msg("savePassword")/>
      <#if isAppInitiatedAction??>
      <button class="btn btn--quiet" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
      </#if>
    </form>
  </#if>
</@layout.registrationLayout>
