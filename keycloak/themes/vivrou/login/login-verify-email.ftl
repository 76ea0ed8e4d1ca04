<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">${msg("emailVerifyTitle")}
  <#elseif section == "lead"><p class="soft">${msg((verifyEmail??)?then("emailVerifyInstruction1", "emailVerifyInstruction4"), verifyEmail!(user.email)!"")}</p>
  <#elseif section == "form">
    <#if isAppInitiatedAction??>
    <form id="kc-verify-email-form" action="${url.loginAction}" method="post" class="signin__fields">
      <button class="btn btn--big" type="submit">${msg((verifyEmail??)?then("emailVerifyResend", "emailVerifySend"))}</button>
      <button class="btn btn--quiet" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
    </form>
    <#else>
    <p>${msg("emailVerifyInstruction2")} <a class="link" href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
