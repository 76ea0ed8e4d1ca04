<#import "template.ftl" as layout>
<#import "kit.ftl" as kit>
<@layout.registrationLayout displayMessage=true; section>
  <#if section == "header">${msg("passwordTitle")}
  <#elseif section == "form">
    <form id="kc-form-login" class="signin__fields" action="${url.loginAction}" method="post">
      <@kit.password name="password" label=msg("password") autocomplete="current-password" focus=true invalid=messagesPerField.existsError('password'); part>
        <#if part == "beside" && realm.resetPasswordAllowed><a class="small" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
        <#if part == "error"><@kit.error name="password"/></#if>
      </@kit.password>
      <@kit.submit label=msg("doLogIn")/>
    </form>
  </#if>
</@layout.registrationLayout>
